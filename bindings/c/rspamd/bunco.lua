--[[
Rspamd plugin: asks libbunco whether a mail is a scam or poses as a brand.

Symbols: BUNCO_LIKELY_SCAM and BUNCO_SUSPICIOUS, whose options are the reasons. Their weight is the score of the report, 0 to 1, times
the score that Rspamd's configuration gives the symbol. Rspamd's own DMARC verdict says whether the sender is proven.

Install it in $LOCAL_CONFDIR/plugins.d; settings are in docs/gateways.md.
]]
local N = 'bunco'
local ffi = require 'ffi'
local lua_util = require 'lua_util'
local rspamd_logger = require 'rspamd_logger'

local settings = {
  library = 'libbunco.so.1',
  max_size = 4 * 1024 * 1024,
  max_reasons = 4,
  -- Countries in whose formats national numbers are read; honest hosts; domains of yours to protect: each a list.
  regions = {},
  allow_domains = {},
  protect_domains = {},
  -- A file of such domains instead: one a line, or an index of them.
  protect_file = nil,
  -- Senders whose mail weighs nothing once they passed DMARC; reasons to leave out, by the ids of their indicators.
  allow_senders = {},
  allow_indicators = {},
  -- Files of telephone numbers that were reported to you, and of those that are known: one a line, or what `bunco numbers build` wrote.
  block_numbers = {},
  allow_numbers = {},
  -- A folder of packs on top of the built-in ones.
  packs = nil,
  scores = { likely_scam = 10.0, suspicious = 3.0 },
}

local opts = rspamd_config:get_all_opt(N)
if opts then
  settings = lua_util.override_defaults(settings, opts)
end

-- The part of bunco.h that is used.
ffi.cdef [[
typedef struct bunco_engine bunco_engine;
typedef struct bunco_scanner bunco_scanner;
typedef struct bunco_message bunco_message;
typedef struct bunco_report bunco_report;
typedef struct bunco_finding bunco_finding;
typedef struct bunco_error bunco_error;
typedef struct bunco_numbers bunco_numbers;
typedef struct bunco_names bunco_names;
typedef struct {
  size_t size, max_input, max_parts, max_links, max_numbers, max_findings;
  uint64_t work_per_byte;
  const char *regions, *authserv_id, *allow, *protect;
  size_t packs;
  const char *allow_senders, *allow_indicators;
  const bunco_numbers *numbers;
  const bunco_names *names;
} bunco_options;
uint32_t bunco_abi_version(void);
const char *bunco_error_text(const bunco_error *error);
void bunco_error_free(bunco_error *error);
bunco_numbers *bunco_numbers_new(void);
int32_t bunco_numbers_block(bunco_numbers *numbers, const char *name, const char *list, size_t length, bunco_error **error);
int32_t bunco_numbers_allow(bunco_numbers *numbers, const char *name, const char *list, size_t length, bunco_error **error);
void bunco_numbers_free(bunco_numbers *numbers);
int32_t bunco_names_new(const char *list, size_t length, bunco_names **names, bunco_error **error);
void bunco_names_free(bunco_names *names);
int32_t bunco_engine_new(const bunco_options *options, bunco_engine **engine, bunco_error **error);
int32_t bunco_engine_from_folder(const char *path, const bunco_options *options, bunco_engine **engine, bunco_error **error);
void bunco_engine_free(bunco_engine *engine);
bunco_message *bunco_message_new(void);
int32_t bunco_message_append_mail(bunco_message *message, const char *bytes, size_t length);
int32_t bunco_message_set_sender(bunco_message *message, int32_t sender);
int32_t bunco_message_allow_senders(bunco_message *message, const char *senders);
void bunco_message_clear(bunco_message *message);
void bunco_message_free(bunco_message *message);
bunco_scanner *bunco_scanner_new(const bunco_engine *engine);
int32_t bunco_scanner_scan(bunco_scanner *scanner, const bunco_message *message, bunco_report **report, bunco_error **error);
int32_t bunco_scanner_scan_text(bunco_scanner *scanner, const char *text, size_t length, bunco_report **report, bunco_error **error);
void bunco_scanner_free(bunco_scanner *scanner);
int32_t bunco_report_level(const bunco_report *report);
double bunco_report_score(const bunco_report *report);
size_t bunco_report_finding_count(const bunco_report *report);
const bunco_finding *bunco_report_finding(const bunco_report *report, size_t index);
const char *bunco_finding_indicator(const bunco_finding *finding);
const char *bunco_finding_why(const bunco_finding *finding);
double bunco_finding_weight(const bunco_finding *finding);
void bunco_report_free(bunco_report *report);
]]

local ABI, PACKS_ADDED = 1, 1
local AUTHENTICATED, FAILED = 1, 2
local SYMBOLS = { [1] = 'BUNCO_SUSPICIOUS', [2] = 'BUNCO_LIKELY_SCAM' }

local function load_library()
  local is_loaded, lib = pcall(ffi.load, settings.library)
  if not is_loaded then
    return nil, lib
  end
  if lib.bunco_abi_version() ~= ABI then
    return nil, string.format('%s has ABI %d; this plugin needs %d', settings.library, lib.bunco_abi_version(), ABI)
  end
  return lib
end

-- The words of an error, which is freed.
local function take_error(lib, wrong)
  local text = wrong[0] == nil and 'no words' or ffi.string(lib.bunco_error_text(wrong[0]))
  lib.bunco_error_free(wrong[0])
  return text
end

-- A setting of several words, which may be given as one.
local function several(name)
  local value = settings[name]
  return type(value) == 'table' and value or { value }
end

-- What a setting of several words is in C: nil when there is none.
local function words(name)
  local value = several(name)
  return #value > 0 and table.concat(value, ' ') or nil
end

-- The bytes of a file; raises what is wrong.
local function read_file(path)
  local file, wrong = io.open(path, 'rb')
  local bytes = file and file:read('*a')
  if file then
    file:close()
  end
  return bytes or error({ text = 'cannot read ' .. (wrong or path) })
end

-- Raises the words of an error, with what they are about.
local function check(lib, status, wrong, path)
  if status ~= 0 then
    local text = take_error(lib, wrong)
    error({ text = path and path .. ': ' .. text or text })
  end
end

local function read_numbers(lib, numbers, wrong)
  for setting, add in pairs({ block_numbers = lib.bunco_numbers_block, allow_numbers = lib.bunco_numbers_allow }) do
    for _, path in ipairs(several(setting)) do
      local list = read_file(path)
      check(lib, add(numbers, path:match('[^/]*$'), list, #list, wrong), wrong)
    end
  end
end

local function read_names(lib, wrong)
  local list, names = read_file(settings.protect_file), ffi.new('bunco_names *[1]')
  check(lib, lib.bunco_names_new(list, #list, names, wrong), wrong, settings.protect_file)
  return names[0]
end

-- Made once, before the workers are forked, which share its memory. Raises what is wrong; `lists` gets what is to be freed afterwards,
-- not by the collector, which may have unloaded the library first.
local function make_engine(lib, lists)
  local options, engine, wrong = ffi.new('bunco_options'), ffi.new('bunco_engine *[1]'), ffi.new('bunco_error *[1]')
  -- The options point into these strings.
  local regions, allow, protect = words('regions'), words('allow_domains'), words('protect_domains')
  local indicators = words('allow_indicators')
  lists.numbers = lib.bunco_numbers_new()
  read_numbers(lib, lists.numbers, wrong)
  lists.names = settings.protect_file and read_names(lib, wrong) or nil
  options.size = ffi.sizeof('bunco_options')
  options.regions, options.allow, options.protect, options.packs = regions, allow, protect, PACKS_ADDED
  options.allow_indicators, options.numbers, options.names = indicators, lists.numbers, lists.names
  local status
  if settings.packs then
    status = lib.bunco_engine_from_folder(settings.packs, options, engine, wrong)
  else
    status = lib.bunco_engine_new(options, engine, wrong)
  end
  check(lib, status, wrong)
  -- What is made when first needed is made now, before the fork.
  local scanner, report = lib.bunco_scanner_new(engine[0]), ffi.new('bunco_report *[1]')
  local text = 'Your PC is locked. Call Microsoft support: +1 202 555 0100'
  lib.bunco_scanner_scan_text(scanner, text, #text, report, nil)
  lib.bunco_report_free(report[0])
  lib.bunco_scanner_free(scanner)
  return ffi.gc(engine[0], lib.bunco_engine_free)
end

-- The strongest reasons, each once, with the id of its indicator.
local function reasons(lib, report)
  local found, seen, out = {}, {}, {}
  for i = 0, tonumber(lib.bunco_report_finding_count(report)) - 1 do
    local finding = lib.bunco_report_finding(report, i)
    local id = ffi.string(lib.bunco_finding_indicator(finding))
    if lib.bunco_finding_weight(finding) > 0 and not seen[id] then
      seen[id] = true
      local why = ffi.string(lib.bunco_finding_why(finding))
      table.insert(found, { weight = lib.bunco_finding_weight(finding), text = id .. ': ' .. why })
    end
  end
  table.sort(found, function(a, b)
    return a.weight > b.weight
  end)
  for i = 1, math.min(#found, settings.max_reasons) do
    out[i] = found[i].text
  end
  return out
end

local function plugin(lib, engine)
  -- A worker scans one mail at a time, so one of each is enough; made in the worker.
  local scanner, message
  local report, wrong = ffi.new('bunco_report *[1]'), ffi.new('bunco_error *[1]')
  local senders = words('allow_senders')

  return function(task)
    if not scanner then
      scanner = ffi.gc(lib.bunco_scanner_new(engine), lib.bunco_scanner_free)
      message = ffi.gc(lib.bunco_message_new(), lib.bunco_message_free)
    end
    local mail = tostring(task:get_content())
    lib.bunco_message_clear(message)
    lib.bunco_message_append_mail(message, mail, math.min(#mail, settings.max_size))
    if task:has_symbol('DMARC_POLICY_ALLOW') then
      lib.bunco_message_set_sender(message, AUTHENTICATED)
      -- Anybody can write any sender: only those that are proven are trusted.
      if senders then
        lib.bunco_message_allow_senders(message, senders)
      end
    elseif task:has_symbol('DMARC_POLICY_REJECT') or task:has_symbol('DMARC_POLICY_QUARANTINE') then
      lib.bunco_message_set_sender(message, FAILED)
    end
    if lib.bunco_scanner_scan(scanner, message, report, wrong) ~= 0 then
      rspamd_logger.errx(task, 'bunco: %s', take_error(lib, wrong))
      return
    end
    local symbol = SYMBOLS[lib.bunco_report_level(report[0])]
    if symbol then
      task:insert_result(symbol, lib.bunco_report_score(report[0]), reasons(lib, report[0]))
    end
    lib.bunco_report_free(report[0])
  end
end

if opts and opts.enabled ~= false then
  local lib, wrong = load_library()
  local engine
  if lib then
    local lists = {}
    local is_made, result = pcall(make_engine, lib, lists)
    lib.bunco_names_free(lists.names)
    lib.bunco_numbers_free(lists.numbers)
    if is_made then
      engine = result
    else
      wrong = result.text or result
    end
  end
  if not engine then
    rspamd_logger.errx(rspamd_config, 'bunco: not used: %s', wrong)
    lua_util.disable_module(N, 'fail')
    return
  end
  local id = rspamd_config:register_symbol({ name = 'BUNCO_CHECK', type = 'callback', callback = plugin(lib, engine) })
  rspamd_config:register_dependency('BUNCO_CHECK', 'DMARC_CHECK')
  local about = {
    BUNCO_LIKELY_SCAM = { settings.scores.likely_scam, 'very probably a scam or an imitation of a brand' },
    BUNCO_SUSPICIOUS = { settings.scores.suspicious, 'enough to be careful of a scam' },
  }
  for symbol, what in pairs(about) do
    rspamd_config:register_symbol({ name = symbol, type = 'virtual', parent = id, group = 'bunco', score = what[1], description = what[2] })
  end
else
  lua_util.disable_module(N, 'config')
end
