# SpamAssassin plugin: asks libbunco whether a mail is a scam or poses as a brand. Needs FFI::Platypus (libffi-platypus-perl).
# Rules, scores and options are in bunco.cf and docs/gateways.md.
package Mail::SpamAssassin::Plugin::Bunco;

use strict;
use warnings;

use FFI::Platypus 1.00;
use Mail::SpamAssassin::Conf;
use Mail::SpamAssassin::Logger;
use Mail::SpamAssassin::Plugin;

our @ISA = ('Mail::SpamAssassin::Plugin');

use constant { ABI => 1, PACKS_ADDED => 1, AUTHENTICATED => 1, MAX_REASONS => 4 };
my @LEVELS = qw(nothing_found suspicious likely_scam);

# The functions of bunco.h that are used: what they take and what they give. Options are packed bytes, so `string` for them.
my %FUNCTIONS = (
    bunco_abi_version           => [ [], 'uint32' ],
    bunco_error_text            => [ ['opaque'], 'string' ],
    bunco_error_free            => [ ['opaque'], 'void' ],
    bunco_numbers_new           => [ [], 'opaque' ],
    bunco_numbers_block         => [ [ 'opaque', 'string', 'string', 'size_t', 'opaque*' ], 'sint32' ],
    bunco_numbers_allow         => [ [ 'opaque', 'string', 'string', 'size_t', 'opaque*' ], 'sint32' ],
    bunco_numbers_free          => [ ['opaque'], 'void' ],
    bunco_names_new             => [ [ 'string', 'size_t', 'opaque*', 'opaque*' ], 'sint32' ],
    bunco_names_free            => [ ['opaque'], 'void' ],
    bunco_engine_new            => [ [ 'string', 'opaque*', 'opaque*' ], 'sint32' ],
    bunco_engine_from_folder    => [ [ 'string', 'string', 'opaque*', 'opaque*' ], 'sint32' ],
    bunco_engine_free           => [ ['opaque'], 'void' ],
    bunco_message_new           => [ [], 'opaque' ],
    bunco_message_append_mail   => [ [ 'opaque', 'string', 'size_t' ], 'sint32' ],
    bunco_message_sender        => [ [ 'opaque', 'opaque' ], 'sint32' ],
    bunco_message_allow_senders => [ [ 'opaque', 'string' ], 'sint32' ],
    bunco_message_free          => [ ['opaque'], 'void' ],
    bunco_scanner_new           => [ ['opaque'], 'opaque' ],
    bunco_scanner_scan          => [ [ 'opaque', 'opaque', 'opaque*', 'opaque*' ], 'sint32' ],
    bunco_scanner_free          => [ ['opaque'], 'void' ],
    bunco_report_level          => [ ['opaque'], 'sint32' ],
    bunco_report_score          => [ ['opaque'], 'double' ],
    bunco_report_finding_count  => [ ['opaque'], 'size_t' ],
    bunco_report_finding        => [ [ 'opaque', 'size_t' ], 'opaque' ],
    bunco_report_free           => [ ['opaque'], 'void' ],
    bunco_finding_indicator     => [ ['opaque'], 'string' ],
    bunco_finding_why           => [ ['opaque'], 'string' ],
    bunco_finding_weight        => [ ['opaque'], 'double' ],
);

sub new {
    my ($class, $main) = @_;
    my $self = $class->SUPER::new($main);
    bless $self, ref($class) || $class;
    $self->register_eval_rule('bunco_level', $Mail::SpamAssassin::Conf::TYPE_FULL_EVALS);
    my $string = $Mail::SpamAssassin::Conf::CONF_TYPE_STRING;
    $main->{conf}{parser}->register_commands([
        { setting => 'bunco_library', is_admin => 1, default => 'libbunco.so.1', type => $string },
        { setting => 'bunco_packs', is_admin => 1, default => '', type => $string },
        { setting => 'bunco_authserv_id', is_admin => 1, default => '', type => $string },
        { setting => 'bunco_regions', default => '', type => $string },
        { setting => 'bunco_allow_domains', default => '', type => $string },
        { setting => 'bunco_protect_domains', default => '', type => $string },
        { setting => 'bunco_protect_file', is_admin => 1, default => '', type => $string },
        { setting => 'bunco_allow_senders', default => '', type => $string },
        { setting => 'bunco_allow_indicators', default => '', type => $string },
        { setting => 'bunco_block_numbers', is_admin => 1, default => '', type => $string },
        { setting => 'bunco_allow_numbers', is_admin => 1, default => '', type => $string },
    ]);
    return $self;
}

# Made once, before spamd forks its children, which share its memory.
sub finish_parsing_end {
    my ($self, $opts) = @_;
    return if $self->{engine};
    my $wrong = eval { $self->load($opts->{conf}); 1 } ? '' : $@;
    warn "bunco: not used: $wrong" if $wrong;
}

sub load {
    my ($self, $conf) = @_;
    my $ffi = FFI::Platypus->new(api => 1);
    $ffi->lib($conf->{bunco_library});
    if (!defined &bunco_abi_version) {
        $ffi->attach($_ => @{ $FUNCTIONS{$_} }) for sort keys %FUNCTIONS;
    }
    die "$conf->{bunco_library} has another ABI than ${\ABI}\n" if bunco_abi_version() != ABI;
    $self->{senders} = $conf->{bunco_allow_senders};
    die "bunco_allow_senders counts for proven senders alone; set bunco_authserv_id\n"
        if length $self->{senders} && !length $conf->{bunco_authserv_id};
    my ($numbers, $names, $engine, $error) = (bunco_numbers_new(), 0);
    my $wrong = eval {
        read_numbers($numbers, $conf);
        $names = read_names($conf->{bunco_protect_file}) if length $conf->{bunco_protect_file};
        # bunco_options: its size, five limits and a work limit at their defaults, four strings, what is done with the built-in packs,
        # senders (which are trusted for each mail) and reasons, numbers, names.
        my @strings = @$conf{qw(bunco_regions bunco_authserv_id bunco_allow_domains bunco_protect_domains)};
        my $format = 'L!6 Q p4 L! p2 J2';
        my $size = length pack $format, (0) x 16;
        my $options = pack $format, $size, (0) x 6, @strings, PACKS_ADDED, undef, $conf->{bunco_allow_indicators}, $numbers, $names;
        my $status = length $conf->{bunco_packs}
            ? bunco_engine_from_folder($conf->{bunco_packs}, $options, \$engine, \$error)
            : bunco_engine_new($options, \$engine, \$error);
        die take_error($error) . "\n" if $status != 0;
        1;
    } ? '' : $@;
    bunco_names_free($names) if $names;
    bunco_numbers_free($numbers);
    die $wrong if $wrong;
    # A scanner belongs to the process that uses it.
    @$self{qw(engine scanner_pid)} = ($engine, 0);
    # What is made when first needed is made now, before the fork.
    $self->scan({}, "\nYour PC is locked. Call Microsoft support: +1 202 555 0100\n");
}

sub read_file {
    my ($path) = @_;
    open my $file, '<:raw', $path or die "cannot read $path: $!\n";
    local $/;
    my $bytes = readline $file;
    return $bytes // die "cannot read $path: $!\n";
}

# The lists of numbers: paths with spaces between them.
sub read_numbers {
    my ($numbers, $conf) = @_;
    my %add = (bunco_block_numbers => \&bunco_numbers_block, bunco_allow_numbers => \&bunco_numbers_allow);
    for my $setting (sort keys %add) {
        for my $path (split ' ', $conf->{$setting}) {
            my ($list, $error) = (read_file($path));
            my ($name) = $path =~ m{([^/]*)$};
            die take_error($error) . "\n" if $add{$setting}->($numbers, $name, $list, length $list, \$error) != 0;
        }
    }
}

sub read_names {
    my ($path) = @_;
    my ($list, $names, $error) = (read_file($path));
    die "$path: " . take_error($error) . "\n" if bunco_names_new($list, length $list, \$names, \$error) != 0;
    return $names;
}

# The words of an error, which is freed.
sub take_error {
    my ($error) = @_;
    return 'no words' unless $error;
    my $text = bunco_error_text($error);
    bunco_error_free($error);
    return $text;
}

sub scanner {
    my ($self) = @_;
    if ($self->{scanner_pid} != $$) {
        $self->{scanner} = bunco_scanner_new($self->{engine});
        $self->{scanner_pid} = $$;
    }
    return $self->{scanner};
}

# Scans a mail once for all rules: its level, score and strongest reasons.
sub scan {
    my ($self, $pms, $mail) = @_;
    return $pms->{bunco} if $pms->{bunco};
    my ($message, $report, $error) = (bunco_message_new());
    bunco_message_append_mail($message, $mail, length $mail);
    # Anybody can write any sender: only those that are proven are trusted.
    bunco_message_allow_senders($message, $self->{senders})
        if length $self->{senders} && bunco_message_sender($message, $self->{engine}) == AUTHENTICATED;
    my $status = bunco_scanner_scan($self->scanner, $message, \$report, \$error);
    bunco_message_free($message);
    if ($status != 0) {
        info('bunco: %s', take_error($error));
        return $pms->{bunco} = { level => 'error' };
    }
    my %reasons;
    for my $i (0 .. bunco_report_finding_count($report) - 1) {
        my $finding = bunco_report_finding($report, $i);
        my $weight = bunco_finding_weight($finding);
        my $id = bunco_finding_indicator($finding);
        $reasons{$id} //= [ $weight, bunco_finding_why($finding) ] if $weight > 0;
    }
    my @ids = sort { $reasons{$b}[0] <=> $reasons{$a}[0] || $a cmp $b } keys %reasons;
    splice @ids, MAX_REASONS if @ids > MAX_REASONS;
    my $result = {
        level => $LEVELS[ bunco_report_level($report) ],
        score => bunco_report_score($report),
        reasons => [ map { "$_: $reasons{$_}[1]" } @ids ],
    };
    bunco_report_free($report);
    $result->{reason} = join ' ', map { $reasons{$_}[1] } @ids;
    return $pms->{bunco} = $result;
}

# full RULE eval:bunco_level('likely_scam'): hits at that level, with the rule's score times that of the report.
sub bunco_level {
    my ($self, $pms, $mail, $level) = @_;
    return 0 unless $self->{engine};
    my $result = $self->scan($pms, $$mail);
    $pms->set_tag('BUNCOLEVEL', $result->{level});
    $pms->set_tag('BUNCOSCORE', sprintf '%.3f', $result->{score} // 0);
    $pms->set_tag('BUNCOREASON', $result->{reason} // '');
    return 0 if $result->{level} ne $level;
    my $rule = $pms->get_current_eval_rule_name;
    $pms->test_log($_, $rule) for @{ $result->{reasons} };
    my $points = $pms->{conf}{scoreset}[ $pms->{conf}->get_score_set ]{$rule} // 1;
    $pms->got_hit($rule, '', score => sprintf('%.3f', $points * $result->{score}), ruletype => 'eval');
    return 0;
}

sub DESTROY {
    my ($self) = @_;
    # At the end of the process its memory goes anyway, and the library may be gone first.
    return if ${^GLOBAL_PHASE} eq 'DESTRUCT' ;
    bunco_scanner_free($self->{scanner}) if $self->{scanner} && $self->{scanner_pid} == $$;
    bunco_engine_free($self->{engine}) if $self->{engine};
}

1;
