//! Long words that are common, by language and letters.
//!
//! Written by `cargo xtask words DIR`; do not edit.
//!
//! Input: npm @zxcvbn-ts/language-de 3.0.2, 2026-11, SHA-256 of the package
//! 8b8b3879ce48c4ae35a3d11eb89981c00497007ba6541d514c9052b5a8a3096a; licence MIT
//! Input: npm @zxcvbn-ts/language-en 4.1.1, 2026-11, SHA-256 of the package
//! 4515020b65ad9ea2b7dc9275089d60ceb39a267f4ed4b9389ff6a2c44f7372a8; licence MIT
//! Input: npm @zxcvbn-ts/language-es-es 4.1.2, 2026-11, SHA-256 of the package
//! 5f98d17dde175d3d39bf9404d1d4b27a0b7b13a527f68a627dd78ce7409795b4; licence MIT
//! Input: npm @zxcvbn-ts/language-fr 4.1.2, 2026-11, SHA-256 of the package
//! 0102842dd0fcd3501807c37e14a37de9614a34d71f5dcfc23e80f67a6b0fbe16; licence MIT
//! Input: npm @zxcvbn-ts/language-it 3.0.2, 2026-11, SHA-256 of the package
//! 26371cb82bd291af6ea2278ef507c76b0fb16b83e3ac8998aae9577df78d947f; licence MIT
//! Input: npm @zxcvbn-ts/language-nl-be 3.0.2, 2026-11, SHA-256 of the package
//! 352b272e589bfe04a4e58881f4ef6edd1ed3a17162cb427c8aed5dd275219f79; licence MIT
//! Input: npm @zxcvbn-ts/language-pt-br 4.1.1, 2026-11, SHA-256 of the package
//! 7d8466eed71d29aeeda07b11c238ba7ca5c5791aba1c1c1a3b361ffdb6e1bbc2; licence MIT
//! (copyright 2012-2016 Dan Wheeler and Dropbox, Inc.; 2021 the authors of zxcvbn-ts; the licence stands beside this file).
//! Taken are words of letters only, in the order of their frequency or of their letters.

/// ISO 639-1 code and words.
#[rustfmt::skip]
pub(crate) const LONG: &[(&str, &str)] = &[
    ("de", "\
        abbildung abendessen abenteuer abermals abgebaut abgeben abgebrochen abgegeben abgehalten abgehauen abgelehnt \
        abgeleitet abgelöst abgemacht abgeordnete abgeordneten abgeordneter abgerissen abgeschlossen abgesehen abgrenzung \
        abhauen abholen abhängig abkommen abkürzung abmachung abnehmen abschloss abschluss abschnitt absicht absolut \
        absolviert absolvierte abstammung abstand abstieg abteilung abteilungen academy achtelfinale achtung adelsgeschlecht \
        adresse afrikanischen agenten airlines airport akademie akademischen aktionen aktiven aktivitäten aktuell aktuelle \
        aktuellen akzeptieren albtraum alexander alkohol alleine allerdings allgemein allgemeine allgemeinen allgemeines \
        allianz alliierten allmählich alternative altstadt america american amerika amerikaner amerikanische amerikanischen \
        amerikanischer amsterdam amtsgericht amtszeit amüsieren analyse anbieten anderem anderen anderer andererseits anderes \
        anderson anerkannt anerkennung anfangen anfangs anfassen anforderungen anführer angaben angebaut angeblich angebot \
        angeboten angebracht angefangen angegeben angegriffen angehörige angehörigen angehörte angekommen angekündigt \
        angelegenheit angelegenheiten angelegt angeles angelogen angenehm angenommen angeordnet angepasst angerufen \
        angeschlossen angeschossen angesehen angesichts angesiedelt angestellt angetan angezogen angreifen angrenzenden \
        angriff angriffe anhalten anhänger anhören anklage ankunft anlagen anlehnung anlässlich annahme annehmen anordnung \
        anrufen anschauen anscheinend anschließend anschließenden anschluss ansehen ansicht ansonsten anspruch anstatt \
        anstelle anstellen anstellung ansässig antarctic anteile antiken antreten antrieb antwort antworte antworten \
        anweisungen anwendung anwendungen anwesen anwälte anzeichen anzeige anziehen anzurufen appetit applaus arabischen \
        arbeite arbeiten arbeiter arbeitest arbeitet arbeitete arbeiteten arbeitgeber architekt architekten architektur \
        archäologie archäologische archäologischen argentinien arrondissement arschloch artikel artillerie aspekte assistent \
        association asteroid atelier athleten aufeinander aufenthalt auffassung aufführung aufgabe aufgaben aufgebaut aufgeben \
        aufgefallen aufgeführt aufgegeben aufgehoben aufgehört aufgelistet aufgelöst aufgenommen aufgeregt aufgestellt \
        aufgetaucht aufgeteilt aufgewachsen aufgewacht aufgrund aufhalten aufhebung aufhören aufklärung auflage auflösung \
        aufmachen aufmerksam aufmerksamkeit aufnahme aufnahmen aufnehmen aufpassen aufregend aufstand aufstehen aufsteiger \
        aufstellung aufstieg auftauchen auftrag auftreten auftritt auftritte aufwachen aufweisen aufweist aufzuhalten \
        aufzunehmen augenblick augsburg auguste ausbildung ausbruch ausdehnung ausdruck ausdrücklich auseinander \
        auseinandersetzung auseinandersetzungen ausführung ausgabe ausgaben ausgangspunkt ausgebaut ausgebildet ausgeführt \
        ausgehen ausgelegt ausgerechnet ausgerichtet ausgerüstet ausgeschlossen ausgesetzt ausgesprochen ausgestattet \
        ausgestellt ausgestrahlt ausgesucht ausgetragen ausgewiesen ausgewählt ausgezeichnet ausgrabungen ausland ausnahme \
        ausreden ausreichend ausrichtung ausruhen ausrüstung aussage aussagen ausscheiden ausschließlich ausschuss aussehen \
        aussieht ausstattung aussteigen ausstellung ausstellungen austausch austragung australian australien australische \
        australischen austria auswahl ausweis auswirkungen auszeichnung auszeichnungen ausziehen autobahn automatisch \
        autonomen autoren autorin außenminister außerdem außerhalb bachelor badezimmer badminton bahnhof bahnhofs bahnstrecke \
        bamberg barbara barcelona basiert basketball bastard bataillon bauarbeiten baudenkmale baudenkmäler baureihe bauwerk \
        bauwerke bayerische bayerischen beamten beantworten beauftragt beauftragte bedanken bedeckt bedeuten bedeutende \
        bedeutenden bedeutender bedeutendsten bedeutet bedeutete bedeutung bedient bedingt bedingungen bedroht bedrohung \
        beeilen beeilung beeindruckend beeindruckt beeinflusst beenden beendet beendete beendigung beerdigung befanden befasst \
        befasste befehle befestigt befinden befindet befindliche befindlichen befreien befreit befreiung befreundet befördert \
        beförderung begangen begannen begegnet begegnung begeistert beginnen beginnt begleiten begleitet begleitete begonnen \
        begraben begrenzt begriff begriffe begriffsklärung begründet begründete begründung begrüßen behalte behalten behandeln \
        behandelt behandlung behaupten behauptet beherbergt behielt behörde behörden beibringen beigebracht beigesetzt beinahe \
        beinhaltet beispiel beispiele beispielsweise beitrag beiträge bekannt bekannte bekannten bekannter bekannteste \
        bekanntesten bekanntheit bekleidete bekomme bekommen bekommst bekommt bekämpfen belagerung belegen belegte beleidigt \
        belgien belgischen belohnung bemerkt bemühungen benachbarte benachbarten benannt benannte benannten benehmen benutze \
        benutzen benutzt benötigt beobachten beobachtet berater berechnung bereich bereiche bereichen bereiten bereitet \
        bereits bereuen bergbau bericht berichte berichten berichtet berichtete berliner berufen berufung beruhige beruhigen \
        beruhigt berücksichtigt berühmt berühmten berühren berührt besatzung besaßen bescheid bescheuert beschissen beschloss \
        beschlossen beschluss beschreiben beschreibt beschreibung beschrieb beschrieben beschränkt beschädigt beschäftigt \
        beschäftigte beschäftigten beschützen beschützt besessen besetzt besetzte besetzten besetzung besiedelt besiedlung \
        besiegen besiegt besiegte besitzen besitzer besitzt besitzungen besondere besonderen besonderer besonderes \
        besonderheit besonders besorgen besorgt besprechen bessere besseren besseres bestand bestanden bestandteil bestattet \
        bestehen bestehend bestehende bestehenden besteht bestellen bestellt bestens bestimmen bestimmt bestimmte bestimmten \
        bestimmung bestimmungen bestraft bestritt bestritten bestätigen bestätigt bestätigte besuchen besucher besucht \
        besuchte beteiligt beteiligte beteiligten beteiligung betrachten betrachtet betreiben betreiber betreibt betreten \
        betreut betreute betrieb betriebe betrieben betrifft betroffen betroffenen betrogen betrunken beträgt betätigte \
        bevorzugt bevölkerung bevölkerungsdichte bewaffnet bewaffneten bewahren bewegen bewegung bewegungen beweise beweisen \
        beweist bewertet bewertung bewohner bewohnt bewusst bewusstsein bezahle bezahlen bezahlt bezeichnen bezeichnet \
        bezeichnete bezeichneten bezeichnung bezeichnungen beziehen bezieht beziehung beziehungen beziehungsweise bezirks \
        bezogen bezweifle bezüglich bibliothek bielefeld bildenden bildern bildete bildeten bildhauer bildung biografie \
        biografien biographie biologie bischof bischöfe bisherige bisherigen bislang bisschen bistums bleiben bleibst blieben \
        blätter blödsinn borussia botschaft botschafter brachte brachten brandenburg brasilianischen brasilien brauche \
        brauchen brauchst braucht brauchte brauerei braunschweig brechen breiten brennen breslau brigade bringen bringst \
        britische britischen britischer british bronzemedaille brunnen brücken brüdern brüssel buchstaben budapest bulgarien \
        bundesliga bundesregierung bundesrepublik bundesstaat bundesstaaten bundesstaates bundesstraße bundestag bundeswehr \
        business büchern bündnis bürgerkrieg bürgerlichen bürgermeister california cambridge captain caroline catherine \
        central challenger champagner champions championship chancen charakter charles charlie charlotte chefredakteur \
        cheftrainer chemische chemischen chemnitz chffffff chicago chinesische chinesischen christen christi christian \
        christliche christlichen christus college colonel colorado columbia commander committee communauté communes company \
        computer continental corporation council country cousine dachten dachtest dadurch dagegen dahinter damalige damaligen \
        daneben dankbar darauffolgenden daraufhin dargestellt darmstadt darstellen darstellt darstellung darstellungen \
        darunter darüber dasselbe datiert dauerhaft dauernd dauerte debütalbum debütierte deckung definiert definition \
        definitiv demnach demokratie demokratische demokratischen denkmal denkmalgeschützten denkmalschutz dennoch derjenige \
        derselbe derselben derzeit deshalb desselben deswegen details detective detroit deutlich deutsch deutsche deutschen \
        deutscher deutsches deutschland deutschlands deutschsprachige deutschsprachigen dezember diamanten dichter diejenige \
        dienstag dienste dienstleistungen dienten dieselbe diesmal digital diplomat direkte direkten direktor dirigent \
        diskografie diskussion diskutiert dissertation distanz district distrikt disziplin disziplinen diverse diversen \
        division división diözese dokumentarfilm dokumentation dokumente dokumentiert donnerstag doppelt dorfkirche dorthin \
        dortige dortigen dortmund douglas drachen dramatische draußen dreharbeiten drehbuch drehbuchautor dreimal \
        dreißigjährigen dresden dresdner dringend drinnen drittel dritten dritter drücken duisburg dummkopf dunkelheit dunkeln \
        dunklen durchaus durchbruch durcheinander durchführung durchgeführt durchgemacht durchmesser durchschnitt \
        durchschnittlich durchschnittliche durchsetzen durchsuchen durchsucht durften duschen dutzend dynastie dämonen \
        dänemark dänische dänischen département départements dörfern düsseldorf düsseldorfer ebenfalls edinburgh edition \
        ehefrau ehemalige ehemaligen ehemaliger ehemals ehemann ehepaar ehrlich ehrungen eifersüchtig eigenem eigenen eigener \
        eigenes eigenschaft eigenschaften eigenständige eigenständigen eigentlich eigentliche eigentlichen eigentum eigentümer \
        einander eindeutig eindruck einerseits einfach einfache einfachen einfacher einfallen einfluss einflüsse einführung \
        eingang eingebaut eingeführt eingegliedert eingehen eingeladen eingemeindet eingenommen eingerichtet eingesetzt \
        eingesperrt eingestellt eingestuft eingeteilt eingetragen eingeweiht eingezogen einheimischen einheit einheiten \
        einigen einiger einiges einkaufen einkommen einladen einladung einnahmen einrichtung einrichtungen einsatz \
        einschließlich einstellen einstellung einsätze einsätzen eintracht eintritt einverstanden einwohner einwohnern \
        einwohnerzahl einzeln einzelne einzelnen einzelner einzige einzigen einziger einziges einzugsgebiet eisenbahn \
        eishockey eishockeyspieler elektrische elektrischen elektronische element elemente elementen elizabeth empfang \
        empfangen empfing endgültig endlich endrunde endspiel energie engagement engagiert engagierte england englisch \
        englische englischen englischer ensemble entdeckt entdeckte entdeckung enterprise entertainment entfernen entfernt \
        entfernten entfernung entführt entgegen enthalten enthielt enthält entkommen entlang entlassen entlassung entscheiden \
        entscheidend entscheidung entscheidungen entschied entschieden entschloss entschuldige entschuldigen entschuldigt \
        entschuldigung entspann entspannen entsprach entsprechen entsprechend entsprechende entsprechenden entspricht \
        entspringt entstammte entstand entstanden entstandene entstandenen entstehen entsteht entstehung enttäuscht entwarf \
        entweder entwickeln entwickelt entwickelte entwickelten entwicklung entwicklungen entworfen entwurf episode episoden \
        erbaute erdbeben erdgeschoss ereignis ereignisse erfahren erfahrung erfahrungen erfasst erfolge erfolgen erfolglos \
        erfolgreich erfolgreiche erfolgreichen erfolgreichste erfolgreichsten erfolgt erfolgte erfolgten erforderlich \
        erforschung erfreut erfunden erfährt erfüllen erfüllt ergeben ergebnis ergebnisse ergänzt erhalten erhaltene \
        erhaltenen erhaltung erheblich erhebliche erhebung erhielt erhielten erhoben erhältlich erhöhen erhöhte erinnere \
        erinnern erinnerst erinnert erinnerung erinnerungen erkannt erkannte erkennbar erkenne erkennen erkennt erkläre \
        erklären erklärt erklärte erklärung erkrankung erlangen erlangte erlauben erlaubnis erlaubt erleben erlebte erledigen \
        erledigt erlernte ermittelt ermittlungen ermordet ermordung ermöglichen ermöglicht ermöglichte ernannt ernannte \
        ernennung erneuert erneute erneuten ernsthaft ernährung eroberung erreichbar erreichen erreicht erreichte erreichten \
        errichten errichtet errichtete errichteten errichtung erschaffen erscheinen erscheint erscheinung erschien erschienen \
        erschienenen erschießen erschlossen erschossen erschreckt erschöpft ersetzen ersetzt ersetzte erstaunlich \
        erstausstrahlung erstellt erstens erstligisten erstmal erstmals erstreckt ertragen erwachsen erwachsene erwachsenen \
        erwarte erwarten erwartet erweitert erweiterte erweiterung erwischen erwischt erworben erwähnen erwähnt erwähnung \
        erzbischof erzbistum erzeugen erzeugt erziehung erzielen erzielt erzielte erzähle erzählen erzählst erzählt erzählte \
        erzählung erzählungen eröffnet eröffnete eröffnung etablierte etliche europameisterschaft europameisterschaften \
        europas european europäische europäischen europäischer evangelisch evangelische evangelischen ewigkeit exemplare \
        exemplaren existenz existieren existiert existierte expedition explosion express exzellenz fahrrad fahrzeug fahrzeuge \
        fahrzeugen faktoren fakultät falsche falschen familie familien familienname fantasie fantastisch fassade fassung \
        februar feierte feigling fenster fernsehen fernseher fernsehserie ferrari fertiggestellt fertigstellung fertigte \
        festgelegt festgestellt festhalten festival festivals festung feuerwehr fiction figuren finanziell finanzielle \
        finanziellen finanziert finanzierung findest fingerabdrücke finnischen finnland flachen flasche fleisch fliegen \
        fliehen florenz florida flughafen flugplatz flugzeug flugzeuge flusses flächen flüchtlinge flüstert folgende folgenden \
        folgender folgendes folgezeit folgten football forderte forderung forderungen formation formula forscher forschung \
        forschungen fortsetzung foundation fraktion francis francisco frankfurt frankfurter frankie frankreich frankreichs \
        franzosen französisch französische französischen französischer françois freiburg freiheit freiherr freitag freiwillig \
        freiwillige freiwilligen fremden fressen freunde freunden freundin freundinnen freundlich freundschaft frieden \
        friedhof frische fräulein früchte frühere früheren frühjahr frühstück fungierte funktion funktionen funktionieren \
        funktioniert furchtbar fußball fußballnationalmannschaft fußballspieler fähigkeiten fördern förderung führende \
        führenden führten führung fünften fürchte fürchten fürsten fürstentum galerie garantiert gattung gattungen gearbeitet \
        gebeten gebiete gebieten gebietes gebietsreform gebildet gebildeten gebirge geblieben geboren geborene gebracht \
        gebrauch gebrauchen gebraucht gebrochen gebunden geburtstag gebäude gebäuden gebäudes gedacht gedanke gedanken \
        gedauert gedicht gedichte gedreht gedächtnis geeignet gefahren gefallen gefangen gefangene gefangenen gefangenschaft \
        gefasst gefehlt gefeiert gefertigt gefeuert geflogen gefolgt gefragt gefreut gefunden gefährdet gefährlich gefällt \
        gefängnis gefärbt gefördert gefühle gefühlt geführt gegangen gegeben gegeneinander gegensatz gegenseitig gegenstand \
        gegenstände gegenteil gegenwart gegenüber gegessen geglaubt gegliedert gegründet gegründete gegründeten gehalten \
        gehandelt geheimnis geheimnisse geheiratet gehofft geholfen gehören gehörenden gehörst gehörte gehörten geister \
        geistlichen geistlicher gekauft gekennzeichnet geklappt geklaut gekommen gekostet gekriegt gekämpft gekümmert geküsst \
        gelandet gelangen gelangt gelangte gelassen gelaufen gelegen gelegene gelegenen gelegenheit gelegentlich geleitet \
        gelernt gelesen geliebt geliebte gelingt gelogen gelände gemacht gemarkung gemeinde gemeindegebiet gemeinden \
        gemeinderat gemeinsam gemeinsame gemeinsamen gemeinschaft gemeint gemeldet gemerkt gemessen gemälde genannt genannte \
        genannten genauer genauso genehmigung general generalleutnant generalmajor generalsekretär generation generationen \
        generell genießen genommen gentleman gentlemen genutzt geografie geographie geographische geologie georges georgia \
        geplant geplante geplanten geprägt geprägten geraten gerechtigkeit geredet geregelt gerettet gericht gerichtsbezirk \
        geringe geringen geringer germanistik gerufen geräusch gerüchte gesammelt gesamte gesamten gesamtwertung geschaffen \
        geschafft geschah geschehen geschenk geschenke geschenkt geschichte geschichten geschickt geschieht geschlafen \
        geschlagen geschlecht geschlossen geschlossenen geschmack geschnappt geschossen geschrieben geschwindigkeit \
        geschwister geschäft geschäfte geschäftsführer geschätzt geschützt gesehen gesellschaft gesellschaften \
        gesellschaftlichen gesetze gesetzt gesichert gesicht gesichter gespielt gesprochen gespräch gestalt gestalten \
        gestaltet gestaltete gestaltung gestanden gestartet gesteckt gestellt gestern gestohlen gestorben gestört gesucht \
        gesundheit geteilt getragen getrennt getroffen getrunken geträumt getötet gewannen gewarnt gewartet geweiht gewesen \
        gewicht gewidmet gewinne gewinnen gewinnt gewisse gewissen gewohnt gewollt gewonnen geworden geworfen gewusst gewählt \
        gewässer gewöhnen gewöhnlich gewöhnt gezeigt gezogen gezwungen gezählt geändert geöffnet giovanni gitarre gitarrist \
        glasgow glauben glaubst glaubte gleiche gleichen gleicher gleichnamige gleichnamigen gleichzeitig gletscher gliederung \
        glocken glücklich glückwunsch goldene goldenen goldmedaille gottfried gouverneur grafschaft grandpa gratuliere greifen \
        greifswald grenzen griechenland griechisch griechische griechischen großartig großartige großbritannien großmutter \
        großteil großvater großzügig grundlage grundlagen grundriss grundschule grundstück grundsätzlich gruppen größere \
        größeren größten größtenteils größter gründen gründer gründete gründeten gründung gymnasium gymnasiums göttingen \
        güterverkehr habilitierte halbfinale halbinsel haltepunkt haltung hamburg hamburger hamilton handball handeln handelt \
        handelte handlung handschellen hannover harvard hattest hauptbahnhof hauptmann hauptort hauptrolle hauptrollen \
        hauptrunde hauptsitz hauptstadt hauptsächlich hausaufgaben haushalte haushalten heidelberg heilbronn heilige heiligen \
        heiliger heimatstadt heimlich heirate heiraten heiratet heiratete helsinki herausfinden herausgeber herausgefunden \
        herausgegeben herauszufinden hergekommen hergestellt herkommen herkunft herrenhaus herrgott herrschaft herrscher \
        herrscht hersteller herstellung hervorragend herzlich herzlichen herzogs herzogtum hessischen heutige heutigen \
        heutzutage hielten hierbei hierbleiben hierfür hierher hiermit highway hildesheim himmels hingegen hingehen hinsetzen \
        hinsicht hinsichtlich hinteren hintergrund hinterher hinterlassen hinterließ hintern hinweis hinweise historic \
        historiker historiques historisch historische historischen historischer hochschule hochschulen hochschullehrer \
        hochzeit hoffentlich hoffnung holding hollywood hospital hubraum hubschrauber humboldt hundert hunderte hungrig \
        hurensohn hässlich hättest häufiger häufigsten häusern höchste höchsten höchstens höhepunkt höheren hübsche hübscher \
        hübsches identifizieren identisch identität idioten ignorieren illinois immerhin indianer indischen individuen \
        industrie infanterie infolge information informationen informieren informiert infrastruktur ingenieur inhaber inhalte \
        initiative inklusive innehatte innenraum innenstadt inneren innerhalb innsbruck insbesondere inschrift insekten \
        insgesamt inspector inspektor installiert institut institute institutionen instituts instrument instrumente \
        integration integriert intensiv interessant interessante interesse interessen interessieren interessiert international \
        internationale internationalen internationaler internationales internet interpretation interview inzwischen irgendein \
        irgendeine irgendeinem irgendetwas irgendjemand irgendwann irgendwas irgendwelche irgendwie irgendwo irischen \
        islamischen istanbul italien italienisch italienische italienischen italienischer jackson jacques jahrhundert \
        jahrhunderte jahrhunderts jahrzehnte jahrzehnten janeiro japanische japanischen japanischer jeannie jedenfalls \
        jederzeit jemandem jemanden jerusalem jessica jeweiligen jeweils joachim johnson jonathan journal journalist \
        journalisten jugendliche jugendlichen jugoslawien jungfrau junioren juristischen jährige jährigen jährlich jährliche \
        jährlichen jüdische jüdischen jüdischer jüngere jüngeren jüngerer jüngste kabinett kaiserlichen kaisers kalifornien \
        kameras kampagne kanadische kanadischen kandidat kandidaten kandidierte kannten kantons kapazität kapelle kapiert \
        kapitel kapitän kardinal karlsruhe karriere kaserne katastrophe kategorie kategorien kathedrale katholiken katholisch \
        katholische katholischen katholischer kavallerie keinerlei kennengelernt kennenlernen kennenzulernen kennzeichen \
        kilometer kilometern kindern kindheit kirchen kirchengemeinde kirchlichen kirchspiel klamotten klassische klassischen \
        klavier kleider kleidung kleinen kleiner kleinere kleineren kleines kleinstadt klingelt klingen klopfen kloster \
        klosters knochen koalition koblenz kollege kollegen kolonie kolonien kombination komisch kommandant kommandeur \
        kommando kommenden kommissar kommission kommunalwahl kommune kommunikation kommunistischen kompanie komplett komplette \
        komplex kompliziert komponenten komponierte komponist komponisten komposition kompositionen komödie konferenz konflikt \
        konflikten kongress konkurrenz konnten konntest konservativen konservatorium konstanz konstruktion kontakt kontakte \
        kontext kontrolle kontrollieren kontrolliert konzentrieren konzentrierte konzept konzern konzert konzerte konzipiert \
        kooperation kopenhagen kopfschmerzen korrekt korrektur kraftwerk krankenhaus krankenwagen krankheit kreises kreisstadt \
        kreuzung kriegen krieger krieges kriegsende kriegst kriterien kritiken kritiker kritisch kritisiert kritisierte \
        kroatien kulturdenkmale kulturdenkmäler kulturelle kulturellen kulturen kulturgüter kunstgeschichte kurfürst \
        kurfürsten kurzfilm kurzzeitig kämpfen kämpfte kärnten königin königlich königliche königlichen königreich königreichs \
        königsberg könnten könntest köstlich kühlschrank kümmere kümmern kümmert kündigte künstler künstlerin künstlerische \
        künstlerischen künstlern kürzlich landesregierung landesstraße landete landgemeinde landgericht landkreis landkreises \
        landrat landschaft landtag landtagswahl landwirtschaft landwirtschaftlich landwirtschaftliche landwirtschaftlichen \
        langhaus langsam langsamer langweilig lateinischen laufbahn lausanne lautete lebenden lebendig lebensjahr lebensraum \
        lebensweise lediglich legende lehrerin lehrstuhl leichen leichtathletik leichten leichter leidenschaft leipzig \
        leipziger leisten leistete leistung leistungen leitete leitung lektion leonard letzten letzter letztere letztes \
        letztlich leutnant lexikon liberalen liebhaber liebling liebsten liefern liefert lieferte lieferung liegende liegenden \
        lieutenant lincoln lissabon litauen literarische literarischen literatur lokalen lokomotive lokomotiven londoner \
        loslassen loswerden lothringen luftwaffe lutherischen luxemburg lächeln lächerlich ländern ländlichen längere längeren \
        lüneburg machten mademoiselle magazin magdeburg mailand mainzer majestät malerei management manager manchen manchester \
        manchmal manfred mannheim mannschaft mannschaften marathon marburg margaret markiert marshall maschine maschinen \
        massachusetts material materialien mathematik mathematiker maximal maximale maßgeblich maßnahmen mecklenburg medaille \
        medikamente medizin mediziner medizinische medizinischen meeting mehrere mehreren mehrerer mehrfach mehrheit mehrmals \
        meinetwegen meinung meisten meistens meister meisterschaft meisterschaften meistertitel melbourne meldete memorial \
        menschen menschheit menschliche menschlichen mercedes merkmale merkwürdig methode methoden michael michelle michigan \
        militär militärische militärischen milliarden millimeter million millionen mindestens minister ministerium \
        ministerpräsident minnesota minuten mischung mission missouri mistkerl miststück mitarbeiter mitarbeitern mitbegründer \
        mitbringen miteinander mitgebracht mitgenommen mitglied mitglieder mitgliedern mitgliedschaft mithilfe mitkommen \
        mitleid mitmachen mitnehmen mittagessen mittelalter mittelalterliche mittelalterlichen mitteleuropa mittelmeer mitteln \
        mittelpunkt mittels mitternacht mittlere mittleren mittlerweile mitunter modelle moderne modernen momentan monaten \
        monsieur monster montreal monuments morgens moschee moskauer motoren mountains municipio munition museums musical \
        musikalische musikalischen musiker musikern mussten musstest mythologie mächtig mädchen männchen männern männliche \
        männlichen möchten möchtest möglich mögliche möglichen möglicherweise möglichkeit möglichkeiten möglichst münchen \
        münchner mündung müssten nachbargemeinden nachbarn nachbarorte nachdem nachdenken nachfolge nachfolgenden nachfolger \
        nachgedacht nachgewiesen nachher nachkommen nachkriegszeit nachlass nachmittag nachricht nachrichten nachsehen \
        nachweis nacional nahrung namentlich napoleon national nationale nationalen nationaler nationalmannschaft nationalpark \
        nationalsozialismus nationalsozialisten nationalsozialistischen nationalversammlung nationen naturdenkmale naturpark \
        naturschutz naturschutzgebiet natürlich natürliche natürlichen nebenan nebenfluss negativ netzwerk neugierig \
        neuigkeiten neulich neunten neuseeland neustadt neuzeit niederlage niederlagen niederlande niederlanden \
        niederländische niederländischen niedersachsen niedersächsischen niederösterreich niedrigen niemals niemand niemandem \
        niemanden nikolaus nirgends nirgendwo nochmal nochmals nominiert nominierung nordamerika nordischen nordosten \
        nordrhein nordseite nordwesten nordwestlich nordöstlich normale normalerweise norwegen norwegischen notfall notwendig \
        november nunmehr nutzung nächste nächsten nächster nächstes nämlich nördlich nördliche nördlichen nürnberg nützlich \
        oberbürgermeister oberfläche obergeschoss oberhalb oberliga oberste obersten oberösterreich objekte offenbar offenen \
        offensichtlich officer offiziell offizielle offiziellen offizier offiziere oftmals oktober olympische olympischen \
        onlyinclude ontario operation opposition orchester orchestra ordentlich ordnung organisation organisationen \
        organisiert organisierte orientiert orientierte original originaltitel orthodoxen ortschaft ortschaften ortsname \
        ortsteil ortsteile ortsteilen osmanischen osnabrück ostpreußen ostseite pacific paderborn pandemie papiere parallel \
        pariser parlament parlaments parteien partien partner passagiere passieren passiert passierte patient patienten \
        patrick peinlich pennsylvania perfekt perfekte periode personal personen personenverkehr persönlich persönliche \
        persönlichen persönlichkeiten petersburg pfarrei pfarrer pfarrkirche pflanze pflanzen pflicht philadelphia philippe \
        philippinen philologie philosophie philosophischen piloten pistole planeten planung planungen platten plattform \
        platzierung playoffs plätzen plötzlich politik politiker politikerin politisch politische politischen politischer \
        polizei polizist polizisten polnisch polnische polnischen polnischer pommern portugal portugiesischen position \
        positionen positiv positive potsdam praktisch premier premiere premierminister president preußen preußische \
        preußischen preußischer priester priesterweihe prinzessin prinzip private privaten privates probier probieren problem \
        probleme problemen produkt produkte produktion produktionen produzent produzenten produziert produzierte professor \
        professur programm programme projekt projekte projekten promotion promoviert promovierte provinz provinzen prozent \
        prozess prozesse präfektur präsentiert präsentierte präsident präsidenten prüfung pseudonym psychologie publikationen \
        publikum publiziert publizierte punkten päpstlichen pünktlich quadratkilometer qualifikation qualifizieren \
        qualifiziert qualifizierte qualifizierten qualität quatsch quellen railway rathaus rauchen rausfinden rausholen \
        rauskommen reagieren reagiert reaktion reaktionen realisiert realität rebecca rechnung rechten rechtsanwalt \
        rechtswissenschaft rechtswissenschaften rechtzeitig records redakteur redaktion reduziert reederei reformation \
        regelmäßig regelmäßige regelung regensburg regierung regierungsbezirk regiment regiments regional regionale regionalen \
        regionalliga regionen regisseur register registriert regulären reichen reiches reichstag reichte reihenfolge reingehen \
        reingelegt reinkommen reizend relativ religion religiöse religiösen renaissance renoviert reparieren repariert \
        reporter repräsentantenhaus republik republikanischen research reserve residenz respekt restaurant restauriert \
        restaurierung restlichen revolution rezeption rheinland richard richten richter richtet richtete richtig richtige \
        richtigen richtiger richtung riechen riskieren roboter romantisch rostock ruhestand ruinieren ruiniert rumänien \
        rumänischen rundfunk russisch russische russischen russischer russland römisch römische römischen rückkehr rücktritt \
        rückzug saarbrücken sachsen sagtest saisonende salzburg salzburger sammeln sammelte sammlung sammlungen samstag \
        sandstein sanierung santiago schaden schaffe schaffen schaffst schafft schaffte schaffung schalten schande schatten \
        schauen schauspiel schauspieler schauspielerin scheiden scheidung scheinbar scheinen scheint scheisse scheiterte \
        scheiße scheißegal scheißkerl schenken schichten schicke schicken schicksal schickt schickte schieben schießen schießt \
        schiffe schiffen schlacht schlafe schlafen schlafzimmer schlage schlagen schlagzeug schlagzeuger schlampe schlange \
        schlecht schlechte schlechten schlechter schlechtes schlesien schleswig schließ schließen schließlich schließt \
        schließung schlimm schlimme schlimmer schlimmes schlimmste schloss schlossen schlosses schluck schluss schläfst \
        schläft schlägt schlüssel schmalen schmeckt schmerz schmerzen schmutzig schnapp schnappen schnappt schnauze schneiden \
        schnell schneller schnitt schokolade schottischen schottland schrank schrecklich schreckliche schreib schreibe \
        schreiben schreibst schreibt schreibtisch schreibweise schreie schreien schreit schrieb schrift schriften \
        schriftsteller schriftstellerin schritt schritte schulde schulden schuldest schuldig schulen schulter schwach \
        schwachsinn schwanger schwanz schwarz schwarze schwarzen schwarzer schweden schwedische schwedischen schweigen schwein \
        schweine schweiz schweizerischen schwere schweren schwerer schwerin schwerpunkt schwert schwester schwestern schwierig \
        schwierigkeiten schwimmen schwäche schwöre schädel schäden schämen schätzchen schätze schätzen schönen schöner schönes \
        schönheit schönste schüler schülern schüsse schütze schützen science sciences sechsten sehenswürdigkeiten seinerzeit \
        seitdem seitens seither seitlich sekretär sekretärin sektion sekunde sekunden selbstmord selbstverständlich seltener \
        seltsam seltsame seminar senator sendung september serbien sergeant service setzten sheriff sicherer sicherheit \
        sicherlich sichern sicherte sicherung sichtbar siebten siedler siedlung siedlungen siegfried silbermedaille singles \
        sinnlos situation sklaven skulpturen slowakei society software sogenannte sogenannten solange solchen solcher soldaten \
        sollten solltest solltet sommerspiele sommerspielen sondern sonntag sonstiges sowieso sowjetische sowjetischen \
        sowjetunion soziale sozialen sozialistischen soziologie spanien spanisch spanische spanischen spanischer spannende \
        spazieren spezialisiert speziell spezielle speziellen spiegel spielchen spielen spieler spielern spielfilm spielklasse \
        spielst spieltag spielte spielten spielzeit spielzeiten spielzeug spinnst sportler sportliche sprache sprachen spreche \
        sprechen sprecher sprichst spricht springen springt spätere späteren spätestens staaten staates staatliche staatlichen \
        staatsanwalt staatsexamen stadion stadium stadtbezirk stadtgebiet stadtrat stadtteil stadtteile staffel staffeln \
        stammen stammende stammenden stammte stammten standard standen standort standorte stanley starben starken starten \
        startete station stationen stationiert statistik stattdessen stattfand stattfinden stecken steckst stehende stehenden \
        stehlen steiermark steigen stellen stellst stellte stellten stellung stellvertretender stellvertreter stephen sterben \
        sternbild steuern stiefel stiegen stiftung stillgelegt stimmen stimmung stipendium stirbst stockholm stoppen straßburg \
        straßen straßenbahn strecke strecken streifen streiten streitkräfte struktur strukturen studenten studien studieren \
        studiert studierte studioalbum studios studium studiums stunden stuttgart stuttgarter städten städtische städtischen \
        ständig stärker stöhnen störung superman synagoge syndrom synonym systematik systeme systems sächsische sächsischen \
        sämtliche sängerin südafrika südamerika südkorea südlich südliche südlichen südosten südseite südwesten südwestlich \
        südöstlich tabelle tageszeitung taschen tatsache tatsächlich tauschen tausend tausende technik technisch technische \
        technischen technologie technology teilnahm teilnahme teilnehmen teilnehmer teilung teilweise telefon telefonieren \
        temperatur temperaturen territorium terroristen testament thailand theater theatre theologe theologie theologischen \
        theorie therapie thüringen thüringer titelverteidiger tochter toilette toronto tourismus tournee township tradition \
        traditionell traditionelle traditionellen trainer training transport transportiert traurig traurige treffen treffer \
        treiben trennen trennung triebwagen triffst trinken trinkst trocken trottel trotzdem truppen träumen tschechien \
        tschechischen tschechoslowakei tschüss turnier turnieren turniers typisch typische typischen täglich tätigkeit \
        tätigkeiten töchter tübingen türkische türkischen ukraine ukrainischen umbenannt umbenennung umbringen umdrehen \
        umfangreiche umfangreichen umfassen umfassende umfassenden umfasst umfasste umgebaut umgeben umgebracht umgebung \
        umgehen umgekehrt umgesetzt umgewandelt umliegenden umsetzung umsonst umstritten umstände umständen umziehen \
        umzubringen unabhängig unabhängige unabhängigen unabhängigkeit unangenehm unbedingt unbekannt unbekannten \
        unentschieden ungarische ungarischen ungefähr ungewöhnlich unglaublich unglück unglücklich unheimlich unhöflich \
        uniform university universität universitäten universum unmittelbar unmittelbarer unmöglich unrecht unschuldig unserem \
        unseren unserer unseres unterarten unterbrochen untereinander unteren untergebracht unterhalb unterhalten unterhaltung \
        unterhält unterlag unterlagen unternahm unternehmen unternehmens unternehmer unterricht unterrichtet unterrichtete \
        unterscheiden unterscheidet unterscheidung unterschied unterschiede unterschieden unterschiedlich unterschiedliche \
        unterschiedlichen unterschiedlicher unterschreiben unterschrieb unterseite unterstand unterstellt unterstützen \
        unterstützt unterstützte unterstützung untersuchen untersucht untersuchung untersuchungen unterteilt untertitel \
        unterwegs unterzeichnete unwichtig uraufführung uraufgeführt urkunde urkundlich urkundliche ursache ursachen ursprung \
        ursprünglich ursprüngliche ursprünglichen vampire variante varianten venedig verabredet verabredung verabschieden \
        veranstaltet veranstaltung veranstaltungen verantwortlich verantwortung verarbeitet verarschen verband verbandes \
        verbergen verbessern verbessert verbesserte verbesserung verbinden verbindet verbindung verbindungen verblieb \
        verbliebenen verboten verbracht verbrachte verbrannt verbrechen verbrecher verbreitet verbreitete verbreitung \
        verbreitungsgebiet verbrennen verbringen verbunden verbundenen verbände verdacht verdammt verdammte verdammten \
        verdammter verdammtes verdiene verdienen verdienst verdienste verdient verdächtigen vereine vereinen vereinigt \
        vereinigte vereinigten vereinigung vereins vereinten vereinzelt verfahren verfasst verfasste verfassung verfilmung \
        verflucht verfluchte verfolgen verfolgt verfolgung verfügbar verfügen verfügt verfügte verfügung vergangenen \
        vergangenheit vergeben vergesse vergessen vergesst vergewaltigt vergiftet vergiss vergisst vergleich vergleichbar \
        vergleichsweise vergnügen vergrößert verhaften verhaftet verhalten verhandeln verhandlungen verheiratet verhindern \
        verhindert verhältnis verhältnisse verkauf verkaufen verkauft verkaufte verkauften verkehr verkehren verlange \
        verlangen verlangt verlass verlasse verlassen verlauf verleger verlegt verlegte verleihung verletzen verletzt \
        verletzung verletzungen verliebt verlief verlieh verliehen verliere verlieren verliert verließ verließen verlobt \
        verloren verlust verluste verlängert verlängerung verlässt verläuft vermehrt vermeiden vermisse vermissen vermisst \
        vermute vermutet vermutlich vermögen vernichten vernichtet vernünftig verordnung verpassen verpasst verpasste \
        verpflichtet verpflichtete verpiss verraten verräter verrückt verrückte verrückten verrückter versagt versammlung \
        versaut verschiedene verschiedenen verschiedener verschoben verschwand verschwenden verschwinde verschwinden \
        verschwindet verschwunden versehen versetzt versicherung version versionen versorgt versorgung verspreche versprechen \
        versprich versprochen verstand verstanden verstarb versteck verstecken versteckt versteh verstehe verstehen verstehst \
        versteht verstorbenen verständnis verstärkt verstärkung versuch versuche versuchen versuchst versucht versuchte \
        versuchten verteidigen verteidiger verteidigte verteidigung verteilt verteilung vertrag vertrat vertrau vertraue \
        vertrauen vertraut vertreten vertreter vertretern vertrieb vertrieben vertritt verursacht verurteilt verwaltet \
        verwaltung verwaltungssitz verwandeln verwandelt verwandt verwandten verwenden verwendet verwendete verwendeten \
        verwendung verwirrt verwundet verzeichnet verzeih verzeihen verzeihung verzichtet verzichtete verzweifelt verändern \
        verändert veränderungen verärgert veröffentlicht veröffentlichte veröffentlichten veröffentlichung veröffentlichungen \
        vielfach vielleicht vielmehr vielzahl viermal viertel viertelfinale vierten vierter vincent virginia vizemeister \
        vizepräsident volksrepublik volksschule volkszählung vollkommen vollständig vollständige voneinander voraussetzung \
        voraussetzungen vorbereiten vorbereitet vorbereitung vorbild vorderen vordergrund vorerst vorfeld vorgenommen \
        vorgeschichte vorgesehen vorgestellt vorgänger vorhanden vorhandene vorhandenen vorjahr vorkommen vorlage vorlesungen \
        vorläufer vorname vornehmlich vorpommern vorrunde vorschlag vorsicht vorsichtig vorsitz vorsitzende vorsitzenden \
        vorsitzender vorsprung vorstand vorstellen vorstellung vorstellungen vorteil vorwiegend vorwärts vorzeitig \
        vorübergehend wachsen wachstum wahlbezirk wahlkreis wahnsinn wahnsinnig wahrheit wahrscheinlich warnung warschau \
        wartest waschen washington weblinks website wechsel wechseln wechselte weggehen weglaufen wehgetan wehrmacht weibchen \
        weibliche weiblichen weichen weihnachten weihnachtsmann weimarer weitere weiteren weiterentwicklung weiterer weiteres \
        weitergehen weiterhin weitermachen weitgehend welchem welchen welcher welches weltcup weltkrieg weltkrieges weltkriegs \
        weltmeister weltmeisterschaft weltmeisterschaften weltweit wenigen weniger wenigstens werdegang werkstatt wesentlich \
        wesentliche wesentlichen weshalb western westfalen westfälischen westlich westliche westlichen westseite weswegen \
        wettbewerb wettbewerbe wichser wichtig wichtige wichtigen wichtiger wichtiges wichtigste wichtigsten widerstand \
        widmete wiederaufbau wiederhole wiederholen wiederholt wiedersehen wiederum wiedervereinigung wiederzusehen wiesbaden \
        wieviel wilhelms william williams willkommen windows winterspielen wirklich wirklichkeit wirkung wirtschaft \
        wirtschaftlich wirtschaftliche wirtschaftlichen wisconsin wissenschaft wissenschaften wissenschaftler wissenschaftlich \
        wissenschaftliche wissenschaftlichen wissenschaftlicher wladimir woanders wochenende wodurch wohnhaus wohnung \
        wohnungen wohnzimmer woiwodschaft wolfgang wollten wolltest womöglich woraufhin worüber wunderbar wunderbare \
        wunderschön wundervoll wuppertal wurdest wurzeln wussten wusstest während wünsche wünschen wünscht wünschte würdest \
        württemberg württembergischen würzburg wüssten zahlreiche zahlreichen zahlreicher zauberer zehnten zeichen zeichnen \
        zeichnet zeichnete zeichnungen zeigten zeitgenössischen zeitgleich zeitpunkt zeitraum zeitschrift zeitschriften \
        zeitung zeitungen zeitweilig zeitweise zentimeter zentimetern zentral zentrale zentralen zentrum zerstören zerstörer \
        zerstört zerstörte zerstörten zerstörung ziemlich zigarette zigaretten zufluss zufolge zufrieden zufällig zugeben \
        zugehörigkeit zugelassen zugeordnet zugeschrieben zugeteilt zugewiesen zugleich zugunsten zugänglich zuhause zuhören \
        zukunft zulassen zulassung zuletzt zumeist zumindest zunehmend zunächst zurecht zurzeit zurückgekommen zurückkehren \
        zurückkommen zurückzuführen zusammen zusammenarbeit zusammengefasst zusammengeschlossen zusammenhang zusammenschluss \
        zusammensetzung zuschauer zuschauern zusehen zustand zustimmung zuständig zusätzlich zusätzliche zusätzlichen zwanzig \
        zweifel zweimal zweiten zweitens zweiter zweites zweitligisten zwingen zwischen zwischenzeitlich zählten zürcher \
        ägypten ähnlich ähnliche ähnlichen älteren älterer älteste ältesten änderte änderung änderungen äußeren äußerst \
        äußersten äußerte öffentlich öffentliche öffentlichen öffentlichkeit örtlichen österreich österreichische \
        österreichischen österreichischer österreichs östlich östliche östlichen überall überblick überfall überfallen \
        überführt übergab übergang übergeben überhaupt überlassen überleben überlebt überlegen überlegt überliefert \
        überlieferung übernahm übernahme übernahmen übernehme übernehmen übernimmt übernommen überprüfen überprüft überraschen \
        überraschend überrascht überraschung überreste übersehen übersetzt übersetzung übersicht übertragen übertragung \
        übertrug überwiegend überzeugen überzeugt üblichen üblicherweise übrigen übrigens"),
    ("en", "\
        abandon abandoned abbreviated abilities ability abolished aboriginal absence absolute absolutely absorbed abstract \
        academic academics academy acceptance accepted accessible accident acclaim acclaimed accommodate accommodation \
        accompanied accordance according account accounting accounts accredited accuracy accurate accused achieve achieved \
        achievement achievements achieving acknowledged acoustic acquire acquired acquisition actions activated actively \
        activist activists activities activity actress actually adaptation adapted addition additional additionally address \
        addressed adjacent administered administration administrative administrator admiral admission admitted adopted advance \
        advanced advantage adventure adventures advertising advised advisor advisory advocate affairs affected affiliate \
        affiliated afghanistan african aftermath afternoon afterwards against agencies aggregate agreement agreements \
        agricultural agriculture aircraft airfield airline airlines airport albania albanian alcohol alexander algebra \
        algorithm allegations alleged allegedly alliance allmusic allocated allowed allowing alongside already alright altered \
        alternate alternative although altitude amazing ambassador ambulance amendment america american americans americas \
        ammunition amongst amounts analysis ancestry ancient angeles anglican animals animated animation anniversary announced \
        annoying annually another answered answering answers antarctic anthology anthony anxious anybody anymore anything \
        anytime anywhere apartment apartments apologize apology apparent apparently appeals appearance appearances appeared \
        appearing appears applause application applications applied appointed appointment appreciate approach approached \
        approaches approaching appropriate approval approved approximately archaeological archbishop architect architects \
        architectural architecture archive archives argentina argentine arguing argument arguments arkansas armenia armenian \
        armoured arrange arranged arrangement arrested arrival arrived arrives arriving article articles artifacts artificial \
        artillery artistic artists artwork ashamed aspects assassination assault assembled assembly assessment asshole \
        assigned assignment assistance assistant assisted assists associate associated associates association associations \
        assumed athlete athletes athletic athletics atlantic atmosphere attached attacked attacking attacks attempt attempted \
        attempting attempts attendance attended attending attention attitude attorney attract attraction attractions \
        attractive attributed auckland audience audiences australia australian austria austrian authored authorities authority \
        authorized authors autobiography automatic automatically automobile autonomous auxiliary availability available \
        average aviation awarded awareness awesome awkward azerbaijan bachelor background backing bacteria balance baltimore \
        banging bangladesh banking bankruptcy baptist barbara barking baronet baroque barracks barrier baseball basement \
        basically basketball bassist bastard bastards bathroom battalion battalions battery batting bavaria bearing beating \
        beautiful because becomes becoming bedroom beeping begging beginning behavior behaviour beijing belfast belgian \
        belgium belgrade beliefs believe believed believes belonged belonging belongs beloved beneath benefit benefits \
        berkeley besides betrayed between biblical biggest billboard billion binding biography biology birmingham birthday \
        bishops bitches bleeding blessed blessing blowing bombing borough bothered bothering bottles boulevard boundaries \
        boundary bounded boyfriend branches brazilian breakfast breaking breathe breathing breeding briefly brigade brigadier \
        brilliant bringing brisbane britain british broadcast broadcasting broadcasts broadway brother brothers brought \
        brunswick brussels buddhism buddhist building buildings bulgaria bulgarian bullets bullshit burning business \
        businesses businessman buzzing byzantine cabinet calculated calendar california calling cambridge cameras campaign \
        campaigns canadian cancelled candidate candidates canterbury capabilities capability capable capacity capital capitol \
        captain capture captured cardiff cardinals careers careful carefully caribbean carnegie caroline carried carriers \
        carries carrying casting casualties catching categories category cathedral catherine catholic catholics causing \
        cavalry celebrate celebrated celebrity cemetery centered centers central centres centuries century ceremonies ceremony \
        certain certainly certificate certification certified chairman challenge challenged challenges chamber champagne \
        champion champions championship championships chancellor chances changed changes changing channel channels chapter \
        chapters character characteristic characteristics characterized characters charged charges charitable charity charles \
        charleston charlie charlotte charming charter chasing chatter chattering cheated cheating checked checking cheering \
        chemical chemistry chicago chicken childhood children chinese chirping chocolate choices christian christianity \
        christians christmas chronicle chuckles chuckling churches cigarette cigarettes cincinnati circuit circular \
        circulation circumstances citation citizen citizens citizenship civilian civilians claimed claiming classes classic \
        classical classification classified classroom cleaned cleaning cleared clearly clicking clients climate clinical \
        closely closest closing closure clothes clothing cluster coached coaches coaching coalition coastal cognitive \
        coincidence collaborated collaboration collapse colleague colleagues collect collected collecting collection \
        collections collective collector college colleges collegiate colonel colonial colonies colored colours columbia \
        columns combination combined combining comedian comfort comfortable command commanded commander commanders commanding \
        commenced comment commentary commented comments commerce commercial commercially commission commissioned commissioner \
        committed committee committees commonly commons commonwealth commune communication communications communist \
        communities community compact companies companion company compared comparison compensation compete competed competing \
        competition competitions competitive competitors compilation compiled complain complaint complaints complete completed \
        completely completing completion complex complicated component components composed composer composers composition \
        compositions compound compounds comprehensive comprises comprising computer computers computing conceived concentrate \
        concentrated concentration concept concepts concern concerned concerning concerns concert concerts concluded \
        conclusion condemned condition conditions conduct conducted conducting conductor confederate confederation conference \
        conferences confess confession confidence confident configuration confirm confirmed conflict conflicts confused \
        confusion congratulations congregation congress congressional conjunction connect connected connecticut connecting \
        connection connections connects conquered conquest conscience consecutive consensus consent consequence consequences \
        consequently conservation conservative conservatives consider considerable considerably considered considering \
        considers consist consisted consistent consistently consisting consists consolidated constant constantinople \
        constantly constituency constitution constitutional construct constructed construction consultant consulting consumers \
        consumption contact contain contained containing contains contemporary content contents contest contestants contested \
        context continent continental continue continued continues continuing continuous continuously contract contracted \
        contracts contrast contribute contributed contributing contribution contributions control controlled controls \
        controversial controversy convention conventional conversation conversations conversion convert converted convince \
        convinced cookies cooking cooperation cooperative coordinates copenhagen copyright cornwall corporate corporation \
        corporations correct correspondence corresponding corridor corruption costume coughing council councils counted \
        counter counties counting countries country couples courage courses coverage covered covering crashing created creates \
        creating creation creative creator creature creatures credited credits cricketer criminal criminals criteria critical \
        critically criticised criticism criticized critics croatia croatian crossed crosses crossing crowned crucial \
        cultivation cultural culture cultures curious currency current currently curriculum custody customer customers customs \
        cutting cycling cylinder damaged dancers dancing dangerous darkness darling database daughter daughters dealing \
        debuted decades deceased december decided decides decision decisions declaration declared decline declined decorated \
        decrease decreased dedicated defeated defeating defence defendant defended defense defensive defined definitely \
        definition defunct degrees delaware delayed delegates delegation delicious deliver delivered delivery demanded demands \
        democracy democrat democratic democrats demographics demolished demonstrate demonstrated demonstration denmark density \
        departed department departments departure dependent depending depends depicted depicting depicts deployed deployment \
        deposits depression derived derives descendants descent describe described describes describing description deserve \
        deserved deserves designated designation designed designers designs desired desperate despite dessert destination \
        destiny destroy destroyed destroyer destruction detailed details detection detective determine determined develop \
        developed developer developers developing development developments devices devoted dialect dialogue diameter diamond \
        diamonds dictionary difference differences different differential differently difficult difficulties difficulty \
        digging dimensional dimensions diocese diploma diplomatic directed directing direction directly director directors \
        disabled disambiguation disappear disappeared disappointed disaster disbanded discipline discography discontinued \
        discover discovered discovers discovery discrimination discuss discussions disease diseases disgusting dismissed \
        disorder disorders display displayed displays dispute disputed disputes dissolved distance distant distinct \
        distinction distinctive distinguish distinguished distributed distribution district districts diverse diversity \
        divided division divisions divorce divorced doctorate doctors doctrine document documentary documented documents \
        dollars domestic dominant dominated dominican donated donations doubles download downstairs downtown drafted dragged \
        dramatic drawing drawings dreamed dreaming dressed dressing drinking drivers driving dropped dropping duration dynamic \
        dynamics dynasty earlier earliest earning earthquake eastern ecology economic economics economy ecuador edinburgh \
        editing edition editions editorial editors edmonton educated education educational effective effectively effects \
        efficiency efficient efforts egyptian elaborate elected election elections electoral electric electrical electricity \
        electronic electronics elementary elements elevated elevation elevator eligible eliminated elimination elizabeth \
        elsewhere embarked embarrassed embarrassing embassy emerged emergency emerging emigrated emotional emotions emperor \
        emphasis employed employee employees employment empress enabled encounter encountered encourage encouraged endangered \
        endemic enemies enforcement engaged engagement engineering engineers engines england english enhanced enjoyed enjoying \
        enlisted enrolled enrollment ensemble entered entering entertainment entirely entities entitled entrance entrepreneur \
        entries environment environmental environments episcopal episode episodes equality equally equation equations \
        equipment equipped equivalent erected escaped especially essential essentially establish established establishing \
        establishment estates estimate estimated estimates estonia ethiopia etymology european eurovision evaluation \
        evangelical evening eventual eventually everybody everyday everyone everything everywhere evidence evolution evolved \
        exactly examination examined example examples excellence excellent exception exchange excited exciting exclusive \
        exclusively executed execution executive exercise exercises exhales exhausted exhibit exhibited exhibition exhibitions \
        exhibits existed existence existing expanded expanding expansion expected expecting expedition expelled expensive \
        experience experienced experiences experiment experimental experiments experts explain explained explanation \
        exploration explored explosion exposed exposure express expressed expression extended extending extends extension \
        extensive extensively exterior external extinct extraordinary extreme extremely facebook facilitate facilities \
        facility faction factories factors factory faculty failing failure falling familiar families fantastic fantasy farmers \
        farming fashion fastest favorite favourite feature featured features featuring february federal federation feeding \
        feeling feelings fellowship females festival festivals fiction fictional fighter fighters fighting figured figures \
        filipino filming finally finance financial finding findings fingers finished finishing finland finnish fishing \
        flagship flights flooding florida flowering flowers flowing focused focuses focusing followed followers following \
        follows foolish footage football footballer footsteps forcing foreign forests forever forgive forgotten formally \
        formation formats formerly forming fortress fortune forward fossils foundation foundations founded founder founders \
        founding framework franchise francis francisco frankfurt frankie freaking freedom freestyle freezing freight frequency \
        frequent frequently friedrich friendly friends friendship frightened fucking function functional functions fundamental \
        funding funeral furniture further furthermore gaining gallery gambling gameplay garbage gardens gasping gastropod \
        gathered gathering general generally generate generated generating generation generations generous genetic gentleman \
        gentlemen geographic geographical geography geological geology geometry georgian germans germany getting girlfriend \
        glacier glasgow glasses goalkeeper goddamn goodbye goodness goodnight gorgeous governance governed governing \
        government governmental governments governor governors grabbed gradually graduate graduated graduates graduating \
        graduation grammar grandfather grandma grandmother grandpa grandson granite granted graphic graphics grateful gravity \
        greater greatest greatly greetings groaning grounds growing growling grunting guarantee guessing guidance guitarist \
        gunshot habitat habitats halfway halloween hampshire handled handsome hanging happened happening happens happily \
        happiness harbour hardware harvard headache heading headquartered headquarters healthcare healthy hearing heavily \
        heavyweight heights helicopter helpful helping heritage herself herzegovina highest highlights highness highway \
        highways himself hispanic historian historians historic historical historically history hitting holding holdings \
        holiday hollywood homeland hometown homework honestly honeymoon honorary honours hopefully horizontal horrible \
        hospital hospitals hostage hosting household householder households housing however humanity hundred hundreds \
        hungarian hungary hunting hurricane hurting husband hydrogen hypothesis iceland identical identification identified \
        identify identity illegal illinois illness illustrated imagination imagine imagined immediate immediately immigrants \
        immigration imperial implement implementation implemented importance important imported imposed impossible impressed \
        impression impressive imprisoned imprisonment improve improved improvement improvements improving inaugural \
        inaugurated inception incident incidents include included includes including inclusion incorporated increase increased \
        increases increasing increasingly incredible incredibly incumbent independence independent independently indianapolis \
        indicate indicated indicates indicating indigenous indistinct indistinctly individual individuals indonesia indonesian \
        induced inducted industrial industries industry infantry infected influence influenced influences influential \
        information informed infrastructure inhabitants inhabited inherited initial initially initiated initiative initiatives \
        injured injuries innings innocent innovation innovative inquiry inscription insects inspector inspiration inspired \
        installation installed instance instead institute institution institutions instruction instructions instructor \
        instrument instrumental instruments insurance integral integrated integration intellectual intelligence intelligent \
        intended intense intensity intention interaction interactions interactive interchange interest interested interesting \
        interests interface interim interior intermediate internal international internationally internet interpretation \
        interpreted interrupt intersection interstate intervention interview interviewed interviews introduce introduced \
        introducing introduction invaded invasion invented invention investigate investigated investigating investigation \
        investigations investment investments investors invisible invitation invited involved involvement involves involving \
        iranian ireland islamic islands isolated israeli italian jackson january japanese jealous jennifer jerusalem jessica \
        johnson joining jointly jonathan journal journalism journalist journalists journals journey judgment judicial jumping \
        junction jurisdiction justice keeping kentucky kicking kidding kidnapped killing kilometers kilometres kingdom kissing \
        kitchen knocked knocking knowing knowledge laboratory lancashire landing landmark landscape language languages largely \
        largest lasting laughing laughter launched laundry lawyers leaders leadership leading leagues learned learning leaving \
        lebanon lecturer lectures legendary legends legislation legislative legislature leicester leonard lessons letters \
        letting liberal liberation libraries library license licensed lieutenant lifestyle lifetime lighthouse lighting \
        lightning likewise limestone limited lincoln linking listened listening listing literacy literally literary literature \
        lithuania lithuanian locality locally located location locations locomotive locomotives longest longtime looking \
        louisiana louisville loyalty lutheran luxembourg macedonia machine machinery machines magazine magazines magical \
        magnetic magnitude mainland mainstream maintain maintained maintaining maintains maintenance majesty majority malaysia \
        malcolm mammals managed management manager managers manages managing mandate mandatory manhattan manitoba manufacture \
        manufactured manufacturer manufacturers manufacturing manuscript manuscripts margaret maritime marketed marketing \
        markets marking marriage married marrying marshal marshall martial maryland massachusetts massacre massive matches \
        material materials mathematical mathematics matters matthew maximum meaning meantime meanwhile measure measured \
        measurement measures measuring mechanical mechanics mechanism mechanisms medical medication medicine medieval \
        mediterranean meeting meetings melbourne members membership membrane memorial memories mention mentioned mentions \
        merchants message messages messing methodist methods metropolitan mexican michael michelle midfielder midnight \
        migration military militia millennium million millions milwaukee mineral minimal minimum minister ministers ministry \
        minnesota minority minutes miracle miserable missile missiles missing mission missionaries missionary missions \
        mississippi missouri mistake mistaken mistakes misunderstanding mixture moaning moderate modified molecular molecules \
        mollusk moments monarchy monastery monitor monitoring monsieur monster monsters monthly monument monuments moreover \
        morning morocco motherfucker mountain mountains mounted movement movements muhammad multiple municipal municipalities \
        municipality murdered murderer murders museums musical musician musicians muslims mysterious mystery mythology \
        narrative narrator nashville national nationalist nationally nationals nations nationwide natural naturally navigation \
        nearest necessarily necessary necklace negative negotiations neighbor neighborhood neighborhoods neighboring neighbors \
        neighbourhood neighbouring neither nervous netherlands network networks neutral nevertheless newcastle newfoundland \
        newspaper newspapers nickname nicknamed nigeria nightmare nineteenth nominated nomination nominations nonetheless \
        nonsense norfolk normally northeast northeastern northern northwest northwestern norwegian notable notably nothing \
        noticed nottingham novelist november nowhere nuclear numbered numbers numerous nursing objective objectives objects \
        observation observations observatory observed observer obsessed obtained obtaining obvious obviously occasion \
        occasional occasionally occasions occupation occupied occurred occurring october offense offensive offered offering \
        officer officers offices official officially officials oklahoma olympic olympics ominous ongoing ontario onwards \
        opening operate operated operates operating operation operational operations operators opinion opinions opponent \
        opponents opportunities opportunity opposed opposing opposite opposition optical options orchestra ordained ordered \
        ordinary organic organisation organisations organised organisms organization organizations organize organized \
        organizing orientation oriented original originally originated origins orleans orthodox otherwise ottoman ourselves \
        outbreak outcome outdoor outside outstanding overall overseas overview ownership pacific package pageant painful \
        painted painting paintings pakistani palestine palestinian panting paperwork parallel parents parishes parking \
        parliament parliamentary partial partially participants participate participated participating participation particle \
        particles particular particularly parties partner partners partnership passage passenger passengers passing passion \
        passport pathetic patience patient patients patrick pattern patterns payment payments peaceful penalty peninsula \
        pennsylvania perceived percent percentage perception perfect perfectly perform performance performances performed \
        performer performers performing performs perhaps periods permanent permanently permission permitted persian personal \
        personality personally personnel persons petersburg petition petroleum phenomenon philadelphia philippine philippines \
        philosopher philosophical philosophy photograph photographs photography physical physician physics pianist picking \
        picture pictures pitched pitcher pittsburgh placement placing planned planning plantation plastic plateau platform \
        platforms players playing playoff playoffs pleasant pleased pleasure pointed poisoned policies political politically \
        politician politicians politics pollution popular popularity populated population populations portfolio portion \
        portions portrait portraits portrayed portsmouth portuguese position positions positive possession possibility \
        possible possibly potatoes potential potentially pottery poverty powered powerful practical practically practice \
        practiced practices pradesh prairie praised preceding precious predecessor predicted predominantly prefecture \
        preferred pregnant preliminary premier premiere premiered premiership premises preparation prepare prepared preparing \
        presbyterian presence present presentation presented presenter presenting presents preservation preserve preserved \
        presidency president presidential presidents pressure prestigious pretend pretending prevent prevented preventing \
        prevention previous previously priests primarily primary princess princeton principal principle principles printed \
        printing priority prisoner prisoners privacy private privately probability probably problem problems procedure \
        procedures proceed proceeded proceedings proceeds process processes processing proclaimed produce produced producer \
        producers produces producing product production productions products profession professional professionals professor \
        profile program programme programmes programming programs progress progressive prohibited project projects prominence \
        prominent promise promised promises promote promoted promoting promotion promotional prompted pronounced propaganda \
        properly properties property proportion proposal proposals propose proposed prosecutor protagonist protect protected \
        protecting protection protein proteins protest protestant protests protocol prototype provide provided provider \
        providers provides providing province provinces provincial provision provisional provisions proximity prussia prussian \
        psychological psychology publication publications publicly publish published publisher publishers publishing pulling \
        punished punishment purchase purchased purpose purposes pursued pursuit pushing putting qualification qualified \
        qualify qualifying quality quarter quarterback quarters quartet queensland question questioning questions quickly \
        quietly radiation radical railroad railway railways rainfall ranging ranking rankings rapidly ratings raymond reached \
        reaches reaching reaction reactions readers reading realise reality realize realized reasonable reasons rebecca \
        rebellion rebuilt recalled receive received receiver receives receiving recently reception receptor recipient \
        recognised recognition recognize recognized recommend recommendations recommended reconnaissance reconstruction \
        recorded recording recordings records recover recovered recreation recreational recruited recurring reduced reducing \
        reduction referee reference references referendum referred reflect reflected reflects reformed reforms refugees \
        refused refuses regarded regarding regardless regiment regiments regional regions register registered registration \
        regular regularly regulation regulations regulatory rehabilitation rejected related relating relation relations \
        relationship relationships relative relatively relatives release released releases releasing relegated relegation \
        relevant relieved religion religious relocated remainder remained remaining remains remember remembered reminds \
        removal removed removing renaissance renamed rendered renewed renovated renovation renowned repairs repeated \
        repeatedly replace replaced replacement replacing reported reportedly reporter reporting reports represent \
        representation representative representatives represented representing represents republic republican republicans \
        reputation request requested require required requirement requirements requires requiring research researchers reserve \
        reserved reserves reservoir residence resident residential residents resides residing resignation resigned resistance \
        resolution resolved resource resources respect respective respectively respond responded response responses \
        responsibility responsible restaurant restaurants restoration restore restored restricted restrictions resulted \
        resulting results resumed retained retired retirement retiring retreat returned returning returns revealed reveals \
        revenge revenue reviewed reviews revised revival revived revolution revolutionary richard ridiculous ringing rivalry \
        robbery rochester rolling romance romania romanian romanized romantic rotation roughly rounded routine rumbling \
        runners running russell russian russians sacrifice samantha sanctuary sandwich saskatchewan satellite satisfied \
        saturday scandal scattered schedule scheduled scholar scholars scholarship schools science sciences scientific \
        scientist scientists scoring scottish scratch screaming screams screeching screening screenplay screwed sculptor \
        sculpture sculptures searched searching seasons seating secondary seconds secretary secrets section sections sectors \
        secular secured security seeking segment segments selected selection selfish selling semifinals seminary senator \
        sending sensitive sentence sentenced separate separated separately separation september sequence sequences serbian \
        sergeant serious seriously servant service services serving session sessions setting settings settled settlement \
        settlements settlers seventh several severely shakespeare shaking shanghai sharing shelter sheriff shifted shipping \
        shocked shooting shopping shortly shoulder shoulders shouldn shouting showing siblings signals signature significance \
        significant significantly signing silence similar similarly simultaneously singapore singers singing singles sisters \
        sitting situated situation situations skating slavery sleeping slightly slipped slovakia slovenia smaller smallest \
        smiling smoking sobbing socialist societies society soldier soldiers solution solutions somebody someday somehow \
        someone someplace somerset somethin something sometime sometimes somewhat somewhere songwriter sounded soundtrack \
        sources southampton southeast southeastern southern southwest southwestern sovereign spanish speakers speaking special \
        specialist specialized species specific specifically specified specimens speedway spelled spelling spending spirits \
        spiritual sponsor sponsored sponsorship sporting springs squadron squadrons stabbed stability stadium standard \
        standards standing stanley staring starred starring started starting starving statement statements stating station \
        stationed stations statistical statistics statute staying stealing stephen stepped sticking stockholm stomach stopped \
        stopping storage stories storyline straight strange stranger strangers strategic strategies strategy streams streets \
        strength stretch striking stronger strongly structural structure structures struggle struggled struggling stubborn \
        student students studied studies studios studying subject subjects submarine submitted subsequent subsequently \
        subsidiary subspecies substance substantial substitute subtitles subtropical suburban suburbs succeed succeeded \
        success successful successfully succession successive successor suddenly suffered suffering sufficient suggest \
        suggested suggesting suggests suicide suitable summary superintendent superior supervision supplied supplies support \
        supported supporter supporters supporting supports suppose supposed supreme surface surfaces surgeon surgery surname \
        surprise surprised surrender surrendered surrounded surrounding surveillance survival survive survived surviving \
        survivors suspect suspects suspended suspenseful suspension suspicious sustainable sustained swedish sweetheart \
        sweetie swimming switzerland symbols symphony syndrome synopsis synthesis systems tackles tactical tactics talented \
        talking targeted targets teacher teachers teaching technical technique techniques technological technologies \
        technology telegraph telephone television telling temperature temperatures temples temporarily temporary tennessee \
        terminal terminus terrain terrible terribly terrific terrified territorial territories territory terrorism terrorist \
        testament testify testimony testing theater theatre theatrical themselves theological theology theorem theoretical \
        theories therapy thereafter thereby therefore thermal thinking thirsty thought thoughts thousand thousands threatened \
        threatening through throughout throwing thunder thursday tickets tobacco together tomorrow tonight torpedo torture \
        totally touchdown touchdowns touched touching touring tourism tourist tourists tournament tournaments towards township \
        tracking trademark trading tradition traditional traditionally traditions traffic tragedy trained training traitor \
        transfer transferred transform transformation transformed transit transition translated translation translations \
        transmission transmitter transport transportation transported trapped traveled traveling travelled travelling travels \
        treasure treasurer treasury treated treating treatment tribune tributary tribute trigger tropical trouble troubles \
        trusted trustees tuesday turkish turning twentieth typical typically ukraine ukrainian ultimate ultimately \
        unbelievable unclear uncomfortable undergraduate underground underlying underneath understand understanding understood \
        undertaken underwear underwent unfortunate unfortunately unhappy unified uniform unincorporated universal universe \
        universities university unknown unofficial unsuccessful unsuccessfully unusual upcoming updated upgraded uprising \
        upstairs useless usually utility vacation valuable vampire vancouver variable variables variant variants variation \
        variations varieties variety various varying vegetation vehicle vehicles velocity venezuela venture version versions \
        vertical vessels veteran veterans vicinity victims victoria victorian victories victory vietnam vietnamese viewers \
        viewing village villages vincent violence violent virginia virtual virtually visible visited visiting visitors \
        vocalist voivodeship volcanic volleyball voltage volumes voluntary volunteer volunteers wailing waiting walking \
        wanting warehouse warfare warning warrant warrior washington wasting watched watching weakness wealthy weapons wearing \
        weather website websites wedding wednesday weekend welcome welfare wellington western westminster whatever whenever \
        whereas wherever whether whirring whiskey whispering whispers whistle whoever wickets widespread wilderness wildlife \
        william williams willing windows wingspan winners winning winnipeg wireless wisconsin withdraw withdrawal withdrawn \
        withdrew without witness witnesses wondered wonderful wondering workers working workshop workshops worldwide worried \
        worries worrying worship wounded wrapped wrestler wrestling writers writing writings written wyoming yelling yesterday \
        yorkshire younger youngest yourself yourselves youtube yugoslavia zealand zimbabwe"),
    ("es", "\
        abandonado abandonar abandonó abierta abierto abiertos abogado abogados absoluta absolutamente absoluto absurdo \
        aburrido acabado acabamos academia académica académico acceder accidente acciones aceptar acompañado acontecimientos \
        actitud actividad actividades activos actores actuaciones actuación actuales actualidad actualmente actuando acuerdas \
        acuerdo acuerdos acusado adaptación adecuado adelante adentro adicional adicionales adivinar administración \
        administrativa administrativo admitir adorable adquirió adultos advertencia aeropuerto afluente afortunado \
        afroamericanos agencia agentes agradable agradecido agradezco agricultura agrupación agrícola agrícolas aguanta \
        aguantar agujero agustín alberga alberto alcalde alcance alcanza alcanzando alcanzar alcanzó alcohol alegría alejandro \
        alemana alemanes alemania alexander alfonso alfredo alguien algunas algunos aliados alianza alicante aliento \
        alimentación alimentos almacén almirante almorzar almuerzo alquiler alrededor alrededores alternativa altitud alumnos \
        aléjate amanecer amarillo ambiental ambiente ambulancia amenaza american americana americano americanos amerindios \
        amistad ampliamente américa andalucía andando animación animales aniversario antecedentes anterior anteriores \
        anteriormente antigua antiguas antiguo antiguos antigüedad antonio anuales anuncio anunció análisis aparece aparecen \
        aparecer aparecido apareció aparentemente aparición apariencia apartamento apellido apertura apetece aplicaciones \
        aplicación aprender aprendido aprendizaje aprendí aprobación apropiado aproximadamente apuesta apuestas apuesto \
        apúrate aquella aquellas aquello aquellos archipiélago archivo archivos argentina argentino argumento arizona armadas \
        armario armenia arqueológico arquitecto arquitectos arquitectura arreglado arreglar arreglarlo arrestado arresto \
        arruinar artificial artillería artista artistas artículo artículos artística artístico arzobispo asamblea ascenso \
        ascensor asegurar asegurarme aseguro asegúrate asentamiento asesinada asesinado asesinato asesinatos asesino asesinos \
        asiento asimismo asistencia asistente asistió asiáticos asociaciones asociación asociado asociados asombroso aspecto \
        aspectos asqueroso association asteroide asteroides asturias asunción asuntos asustada asustado ataques atención \
        atletismo atlántico atlético atractivo atrapado atrapados atrapar atreves audiencia augusto aumentar aumento aumentó \
        ausencia australia austria autobús automóvil automóviles autonomía autores autoridad autoridades autónoma avenida \
        aventura aventuras averiguar averiguarlo aviación aviones ayudado ayudando ayudante ayudarla ayudarle ayudarlo \
        ayudarme ayudarnos ayudarte ayudará ayudaré ayuntamiento ayúdame baloncesto bandera barcelona barrios barroco bastante \
        bastardo basílica batalla batallas batería bautista baviera bebiendo belleza bendiga beneficios bernardo biblioteca \
        bicicleta bienvenida bienvenido bienvenidos biografía blancas blancos bolivia bolsillo bolívar borracho bosques \
        botella botánico brasileño bretaña brigada brillante británica británico británicos bromeando bulgaria buscado \
        buscamos buscando buscarlo básicamente béisbol bélgica búsqueda caballero caballeros caballo caballos cabecera cabello \
        cabezas cadáver cadáveres calendario calidad caliente california callejón cambiado cambiando cambiar cambios caminando \
        caminar caminos camioneta camiseta campamento campaña campañas campeonato campeonatos campeones campesinos campeón \
        canadiense canales canarias canciones canción candidato candidatos candidatura cansada cansado cantabria cantando \
        cantante cantidad cantidades capaces capacidad capilla capital capitán captura capítulo capítulos caracas caracteriza \
        característica características carbono cardenal carrera carreras carretera carreteras cartagena cartera carácter \
        casados casarme casarse casarte castellano castigo castilla castillo casualidad catalana catalina cataluña catalán \
        catedral categoría categorías catherine catorce católica católico católicos celebra celebración celebrado celebrar \
        celebró celular cementerio centavos central centrales centros cercana cercano cercanos cercanías cerebral cerebro \
        ceremonia cerrada cerrado certamen cerveza cerámica chaqueta charles charlie charlotte chicago chilena chileno \
        chocolate christian ciclismo ciclista ciencia ciencias cientos científica científicamente científico científicos \
        ciertas ciertos cigarrillo cigarrillos cincuenta cinematográfica cinturón circuito circulación circular circunstancias \
        cirugía ciudadanos ciudades civiles claramente clasificación clasificado claudio clausura cliente clientes clásica \
        clásico clásicos clínica coalición cobarde cobertura cocinar coincidencia cojones colaboración colaboró colecciones \
        colección colegas colegio college colombia colombiana colombiano colonia colonial colonias colonos colorado colores \
        columna columnas comandante comando comarca combate combates combinación combustible comedia comentarios comentó \
        comenzar comenzaron comenzó comercial comerciales comercio cometer cometido comiendo comienza comienzan comienzo \
        comienzos comisaría comisión company comparación compartir compañera compañero compañeros compañía compañías \
        competencia competiciones competición competir compite complejo completa completamente completar completo completó \
        complicado compone componentes comportamiento composiciones composición compositor comprado comprar compras comprende \
        comprender comprendo comprobar compromiso compuesta compuesto compuestos compuso computadora comunes comunicaciones \
        comunicación comunidad comunidades comunista comúnmente concedió concejo concentración concepción concepto conceptos \
        conciencia concierto conciertos concluyó concurso condado condenado condiciones condición conducir conductor condujo \
        conexión confederación conferencia conferencias confesión confianza confiar confirmó conflicto conflictos confundido \
        congregación congreso conjunto conmigo conocemos conocen conocer conocerla conocerlo conocerte conoces conocida \
        conocidas conocido conocidos conocimiento conocimientos conocimos conoció conocía conozco conquista consciente \
        consecuencia consecuencias conseguido conseguimos conseguir conseguiste conseguí consejero consejo conserva \
        conservación conservador conservan considera consideraba considerable considerada considerado considerados consideran \
        considerar consideró consigo consigue consiguió consiste constante constitucional constitución constituye constituyen \
        construcciones construcción construida construido construir construyeron construyó consumo contaba contacto contado \
        contando contaré contemporánea contemporáneo contenido contenta contento contesta contestar contexto contiene \
        contienen contigo continental continente continua continuación continuar continuaron continuó continúa contrajo \
        contrario contratado contrato control controlar controversia convencido convención convento conversación convertido \
        convertirse convierte convirtieron convirtiéndose convirtió convocado cooperación coordenadas corazones corazón \
        cordillera coronel corporación correcta correcto corresponde corresponden correspondiente corriendo corriente \
        corrientes corrupción costado costumbre costumbres creación creador creando crearon creciente crecimiento creemos \
        creerlo criatura criaturas criminal criminales cristal cristiana cristianismo cristiano cristianos cristina cristóbal \
        croacia crucero crédito créditos crímenes crítica críticas crítico críticos crónica cuadrados cuadros cualquier \
        cualquiera cuantas cuantos cuarenta cuartel cuartos cubierta cubierto cuchillo cuentan cuentas cuentos cuerpos \
        cuestiones cuestión cuidado culpable cultivo cultivos cultura cultural culturales culturas cumpleaños cumplido cumplir \
        curiosidad curioso custodia cuántas cuántos cuéntame cuídate cállate cálmate cámaras células círculo córdoba daremos \
        debemos debería deberíamos deberían deberías debilidad decente decidido decidieron decidir decidió decimos decirle \
        decirles decirlo decirme decirnos decirte decisiones decisión declaración declarado declaró decoración decreto \
        decírselo decírtelo dedicada dedicado defender defensa defensor definición definitiva definitivamente dejamos dejando \
        dejarla dejarlo dejarme dejaron dejarte dejaría dejaste delante delantero delegación delicioso demanda demasiada \
        demasiado democracia democrática democrático demografía demonio demonios demostrado demostrar demostró denomina \
        denominación denominada denominado densidad departamento departamentos depende dependiendo deporte deportes deportista \
        deportiva deportivo deportivos depresión deprisa depósito derecha derecho derechos derrota derrotado derrotar derrotó \
        desafío desagradable desambiguación desaparecer desaparecido desapareció desaparición desarrolla desarrollado \
        desarrollar desarrollo desarrolló desastre desayuno descansar descanso descendientes descenso desconocido describe \
        describió descripción descrita descrito descubierto descubre descubrimiento descubrir descubrió desearía desempeñó \
        desgracia desgraciado desierto designación designado despacho despacio despedida despedido despertar despierta \
        despierto despues después destaca destacado destacados destacan destacar destacó destinado destino destrucción \
        destruido destruir detalle detalles detective detener detenerlo detenido detente determinado determinar devolver \
        diablos diamantes dibujos diciembre diciendo dictadura dientes diferencia diferencias diferente diferentes \
        dificultades difusión difícil difíciles digamos digital dijeron dijiste dimensiones dinamarca dinastía diputado \
        diputados dirección directa directamente directiva directo director directora directores dirigida dirigido dirigir \
        dirigió disciplina disculpa disculparme disculpas disculpe disculpen discurso discusión discutir discúlpeme diseñado \
        diseños disfrutar disolución disparado disparar dispararon disparo disparos disparó dispone disponible disponibles \
        disposición dispositivo dispositivos dispuesto disputa disputar disputó distancia distintas distinto distintos \
        distribución distrito distritos diversas diversidad diversión diversos divertida divertido dividida dividido \
        divisiones división divorcio diámetro diócesis docente doctora doctorado doctrina documental documento documentos \
        dolores domingo dominicana dominio dormido dormitorio duración durante durmiendo décadas déjenme dólares economía \
        económica económicas económico económicos ecuador ediciones edición edificio edificios editado editorial eduardo \
        educación efectivo efectos egoísta ejecución ejecutivo ejemplares ejemplo ejemplos ejercicio ejerció ejército \
        ejércitos elaboración elecciones elección electoral electricidad electrónica elegante elegida elegido elegidos \
        elemento elementos elevado eliminación eliminado eliminar elizabeth eléctrica eléctrico embajada embajador embarazada \
        embargo emergencia emisión emocionante emociones emoción emperador empezado empezamos empezando empezar empezaron \
        empiece empieza empleado empleados empresa empresario empresas enamorada enamorado encanta encantado encantador \
        encantadora encantan encantaría encanto encargado encargaré encargo encargó encerrado encontraba encontraban \
        encontrado encontramos encontrar encontraremos encontrarla encontrarlo encontrarme encontraron encontrarse encontrará \
        encontrarás encontraré encontraste encontré encontró encuentra encuentran encuentras encuentre encuentro encuentros \
        endémica enemigo enemigos energía enfadada enfadado enferma enfermedad enfermedades enfermera enfermo enfoque \
        enfrentamiento enfrente enfrentó engañar enlaces enojada enojado enrique ensayos enseguida enseñanza enseñar entender \
        entenderlo entendido entendí enterrado entertainment entidad entidades entiende entienden entiendes entiendo entonces \
        entorno entrada entradas entrado entrando entrega entregar entregó entrenador entrenamiento entrevista enviado \
        episodio episodios equilibrio equipaje equipos equivalente equivocada equivocado equivocas errores escalera escaleras \
        escapar escaños escenario escenarios escenas esclavos escocia escolar escondido escribe escribiendo escribir escribió \
        escribí escrita escrito escritor escritora escritores escritorio escritos escritura escucha escuchado escuchando \
        escuchar escuchas escuchaste escuche escuchen escucho escuché escuela escuelas escultor escultura esculturas escándalo \
        escúchame esfuerzo esfuerzos espacial espacio espacios espalda espaldas español española españolas españoles especial \
        especiales especialista especializada especializado especialmente especie especies espectadores espectáculo \
        espectáculos específicamente específico esperaba esperado esperamos esperan esperando esperanza esperanzas esperar \
        esperas esperen espiritual esposas espíritu esquina estaban estabas establece establecer establecida establecido \
        establecieron establecimiento estableció estaciones estación estadio estados estadounidense estadounidenses \
        estadística estadísticas estamos estancia estando estaremos estarán estarás estaría estarías estatal estatales estatua \
        estatus esteban estemos estilos estimada estrategia estrecha estrecho estrella estrellas estrenada estreno estrenó \
        estructura estructuras estudiante estudiantes estudiar estudio estudios estudió estupendo estupidez estuviera \
        estuvieras estuvieron estuvimos estuviste estábamos estándar estómago estúpida estúpido etimología europea europeas \
        europeo europeos eventos evidencia evitarlo evolución exactamente excelente excepción excepto exclusivamente existen \
        existencia existente existentes existía exitosa expansión expedición expediente experiencia experiencias experimental \
        experimento experto expertos explica explicación explicar explosión explotación explotar exposiciones exposición \
        expresión extendió extensión exterior exteriores externos extiende extinción extranjero extranjeros extraña extrañas \
        extraño extraños extremo fabricación fachada factores facultad fallecido fallecimiento falleció familia familiar \
        familiares familias famosos fantasma fantasmas fantástico favorita favorito febrero federación federal federales \
        federico felices felicidad felicidades felicitaciones femenina femenino fenómeno fernando fernández ferrocarril \
        ferrocarriles ferroviaria festival festivales ficción fiestas figuras filipinas filosofía finales finalizar finalizó \
        finalmente financiera finlandia firmado florencia florida forense formación formada formado formando formaron formato \
        formula fortaleza fortuna fotografía fotografías fracaso francesa franceses francia francisco francés frankie françois \
        frecuencia frecuente frecuentemente frecuentes frontera fronteras fuentes fuertemente fuertes fuerzas funciona \
        funcionamiento funcionan funcionando funcionar funcionarios funcionará funcione funciones funcionó función fundación \
        fundada fundado fundador fundadores fundamental funeral fábrica fácilmente físicas fórmula gabinete gabriel galería \
        galicia galletas ganadería ganador ganando ganaron garganta gasolina generación general generales generalmente \
        genérico geografía geográfica georgia gerente gestión gigante gilipollas gimnasio giovanni gobernación gobernador \
        gobierno gobiernos golpear gonzalo gonzález grabaciones grabación grabado gracias gracioso granada grandes grandioso \
        gregorio griegos gritando gráfico guadalajara guardar guardia guardias guatemala guerras guerrero guillermo guionista \
        guitarra guitarrista gustaba gustado gustaría gustavo gutiérrez géneros haberla haberle haberlo haberme haberse \
        haberte habiendo habilidad habilidades habitaciones habitación habitantes habitual hablaba hablado hablamos hablando \
        hablaremos hablarle hablarte hablaré hablemos habrían habrías habíamos hacemos hacerle hacerlo hacerme hacerse hacerte \
        hacienda haciendo hagamos hagámoslo haremos hayamos hechizo hectáreas helicóptero heredero heridas heridos hermana \
        hermanas hermano hermanos hermosa hermoso hernández heroína herramientas herrera hiciera hicieras hicieron hicimos \
        hiciste hidalgo hipótesis hispanos historia historiador historiadores historial historias histórica histórico \
        históricos hogares hollywood hombres homenaje homicidio homónima homónimo honduras honesto horrible hospital hubiera \
        hubieran hubieras hubiese huellas humanidad humanos hungría huracán hábitat ibérica identidad identificación idiomas \
        idiotas iglesia iglesias ignacio igualdad iguales igualmente illinois imaginación imaginar imagino imbécil impacto \
        imperial imperio implica importa importaba importan importancia importante importantes importar importaría imposible \
        impresionante impresión impuestos imágenes inauguración inaugurado inauguró incendio incidente incluida incluido \
        incluidos incluir incluso incluye incluyen incluyendo incluyó incluía inconsciente incorporó incremento increíble \
        incómodo independencia independiente independientes individual individuales individuo individuos indonesia industria \
        industrial industriales industrias indígena indígenas infancia infantería infantil inferior inferiores infierno \
        influencia influencias información informado informe informes informó infraestructura ingeniero ingenieros ingeniería \
        inglaterra inglesa ingleses ingreso ingresos ingresó inicial inicialmente iniciar iniciativa inicios inmediatamente \
        inmediato inmigrantes inocente inocentes inscripción insecto insectos inspector inspiración instalaciones instalación \
        instaló instancia instante instituciones institución instituto instrucciones instrucción instrumento instrumentos \
        integración integrada integrado integral integrantes integró intelectual inteligencia inteligente intenciones \
        intención intensidad intenta intentaba intentado intentando intentar intentarlo intentas intento intentos intenté \
        intentó intercambio interesa interesado interesante intereses interior interna internacional internacionales \
        international internet interno interpreta interpretación interpretada interpretado interpretando interpretar \
        interpretó interrumpir intervención interés introducción introdujo invasión inversión investigaciones investigación \
        investigador investigadores investigando investigar invierno invitación invitado invitados involucrado irlanda isleños \
        israelí italiana italiano italianos izquierda izquierdo jackson jacques janeiro japonesa japoneses japonés jardines \
        jerusalén jessica jesucristo jiménez joaquín johnson jonathan jornada judicial jugador jugadores jugando jurisdicción \
        justicia juvenil juventud jóvenes kilómetros laboral laboratorio ladrones lamento lanzada lanzado lanzamiento lateral \
        laterales latinoamérica latinos lealtad lección lectura legislación legislatura lenguaje lenguas lentamente leonard \
        levanta levantar levántate leyenda leyendo liberación liberal liberales libertad libertadores licencia licenciatura \
        liderazgo ligeramente limitada limpiar limpieza lincoln literalmente literaria literario literatura llamaba llamada \
        llamadas llamado llamados llamamos llamando llamarlo llamarme llamaron llamarte llamaré llamaste llegada llegado \
        llegamos llegando llegaron llegará llegaste lleguemos llevaba llevado llevamos llevando llevarla llevarlo llevarme \
        llevaron llevarte llevará llevaré llorando lluvias llámame locales localidad localidades localización localizado \
        logrado logramos logrando lograron londres longitud lorenzo luchando lugares lágrimas lárgate lástima líderes límites \
        maestra maestro maestros magdalena magnitud majestad maldición maldita maldito malditos maletas mandato manejar \
        maneras manifestaciones mantener mantenimiento mantiene mantuvo manzana maravilla maravillosa maravilloso marcador \
        margaret margarita mariano marqués marruecos martínez masculino massachusetts matando matarlo matarme mataron matarte \
        mataría mataste matemáticas materia material materiales matrimonio mayores mayoría mecanismo mecánica medalla medallas \
        mediados medianoche mediante medicina medidas medieval mediterráneo mejorar mejores memoria menciona mencionado \
        mencionar mencionó mención mendoza menores mensaje mensajes mentira mentiras mentiroso mercado mercados mercedes \
        mereces meridional metropolitana mexicana mexicano michael miembro miembros mientras milagro militar militares \
        millones ministerio ministro ministros minnesota mintiendo minutos miranda mirando miserable misiones misterio \
        mitología modalidad modelos moderna moderno modernos molesta molesto momento momentos monarca monarquía monasterio \
        monedas monstruo monstruos montaña montañas montevideo monumento monumentos morales morfología mostrar mostrarte \
        mostraré motivos motores moverse movimiento movimientos muchacha muchacho muchachos muchísimo muertos muestra muestran \
        muestras mujeres multitud mundial mundiales municipal municipales municipio municipios muriendo murieron musical \
        musicales musulmanes muévanse muévete máquina máquinas máscara médicos métodos múltiples músicos nacimiento nacional \
        nacionales nacionalidad naciones national nativos natural naturales naturaleza navarra navarro navidad necesaria \
        necesario necesidad necesidades necesita necesitaba necesitamos necesitan necesitar necesitas necesite necesites \
        necesito negativa negociaciones negocio negocios nervios nerviosa nervioso nicaragua nicolás ninguna ninguno niveles \
        nobleza nombrada nombrado nombres noreste normales normalmente noroeste norteamérica noruega nosotras nosotros notable \
        notables noticia noticias novelas noviembre nuclear nuestra nuestras nuestro nuestros nuevamente numerosas numerosos \
        nápoles números objetivo objetivos objetos obligado observar observatorio obstante obtener obtenido obteniendo obtiene \
        obviamente ocasiones ocasión occidental occidentales occidente octubre ocultar ocupación ocupada ocupado ocurrido \
        ocurrir ocurrió ofensiva oficial oficiales oficialmente oficina oficinas ofrecer ofreció olvidado olvidar olvides \
        olvídalo olímpico olímpicos opciones operaciones operación opinión oportunidad oportunidades oposición ordenador \
        organismo organismos organizaciones organización organizada organizado organizar organizó orgullo orgullosa orgulloso \
        orientación oriental orientales oriente original originales originalmente originaria orillas orquesta orígenes \
        oscuridad otorgado oxígeno paciencia paciente pacientes pacífico paisaje palabra palabras palacio palestina pandemia \
        pantalla pantalones papeles paquete paraguay paralelo parcialmente parecen parecer pareces parecido pareció parecía \
        paredes parejas parezca parlamento parques parroquia participa participación participado participantes participar \
        participaron participó particular particulares particularmente partida partido partidos partículas pasajeros pasamos \
        pasando pasaron pasaría pasillo pastillas patrick patrimonio pecados pedazos pedirle pedirte pediste peleando peligro \
        peligrosa peligroso pelotas película películas pensaba pensado pensamiento pensamientos pensamos pensando pensarlo \
        pensaste península pequeña pequeñas pequeño pequeños perdida perdido perdiendo perdieron perdimos perdiste perdona \
        perdone perdóname perfecta perfectamente perfecto periodismo periodista periodistas periodo periódico periódicos \
        permanecer permaneció permanente permiso permite permiten permitido permitir permitió permitía persecución persona \
        personaje personajes personal personales personalidad personalmente personas perspectiva pertenece pertenecen \
        perteneciente pertenecientes pertenecía pertenecían peruano período pesadilla pescado petición petróleo pidiendo \
        piedras piensan piensas pienses pierdas pierdes piernas pilotos pintura pinturas piscina pistola planeado planeando \
        planeta plantas plataforma poblacional poblaciones población poblado pobreza podamos podemos poderes poderosa poderoso \
        podremos podríamos podrían podrías podíamos policial policía policías polonia política políticas político políticos \
        ponerle ponerlo ponerme ponerse ponerte poniendo popular populares popularidad poquito porcentaje porquería portada \
        portugal portuguesa portugués posesión posibilidad posibilidades posible posiblemente posibles posiciones posición \
        positivo posterior posteriores posteriormente potencia potencial precios preciosa precioso precisamente prefectura \
        prefiero pregunta preguntaba preguntado preguntando preguntar preguntarle preguntarte preguntas pregunto pregunté \
        preguntó premier premios preocupa preocupación preocupada preocupado preocuparse preocuparte preocupe preocupes \
        preparación preparada preparado preparados preparando preparar presencia presenta presentación presentado presentan \
        presentar presentaron presente presentes presento presentó presidencia presidencial presidenciales presidente presión \
        prestado presupuesto previamente primaria primavera primera primeras primero primeros princesa principal principales \
        principalmente principio principios prisionero prisioneros prisión privada privadas privado probable probablemente \
        probado problema problemas procedentes procedimiento proceso procesos producciones producción produce producen \
        producida producido producir producto productor productora productores productos produjeron produjo profesional \
        profesionales profesión profesor profesora profesores profunda profundamente profundidad profundo programa \
        programación programas progreso promedio promesa prometido prometo prometí promoción promover propias propiedad \
        propiedades propietario propios proporciona proporcionar propuesta propuestas propuso propósito protagonista \
        protagonistas protagonizada protección proteger protegerte protestas proteína proteínas provenientes proviene \
        provincia provincial provincias provocó proyecto proyectos pruebas práctica prácticamente prácticas príncipe próxima \
        próximo psicología publica publicaciones publicación publicada publicado publicados publicar publicidad publicó \
        pudiendo pudiera pudieras pudieron pudimos pudiste pudiéramos pueblos puertas puertos puestos puntuación pusieron \
        pusiste páginas pájaros pérdida pública públicas público públicos quedado quedamos quedando quedarme quedarnos \
        quedaron quedarse quedarte quedará quedaré queremos querida querido querrás querría queréis queríamos querían querías \
        quienes quieran quieras quieren quieres quisiera quiénes quédate química quítate radical ramírez razonable razones \
        reacción realidad realiza realización realizada realizadas realizado realizados realizan realizando realizar \
        realizaron realizó realmente rebecca rebeldes rebelión recepción rechazó recibido recibieron recibir recibió reciente \
        recientemente recientes recinto recoger recompensa reconocida reconocido reconocimiento reconstrucción recordar \
        recorrido recuerda recuerdas recuerdo recuerdos recuperación recuperar recursos reducción reducido reducir reemplazado \
        referencia referencias referirse refería refiere refieres refiero reforma reformas refuerzos refugio regalos \
        regimiento regional regionales regiones registro registros regresa regresar regrese regreso regresó regular reinado \
        relacionadas relacionado relacionados relaciones relación relativamente relatos relieve religiosa religiosas religioso \
        religiosos religión relájate renacimiento rendimiento renovación renuncia renunciar renunció reparto repente \
        representa representaciones representación representada representado representan representante representantes \
        representar representó reproducción republicana republicano reputación república requiere rescate reserva residencia \
        residentes residiendo resistencia resolución resolver respectivamente respecto respeto respira respirar responde \
        responder responsabilidad responsable respuesta respuestas restantes restauración restaurante resulta resultado \
        resultados resultó retablo retirada retirarse retorno retrato reuniones reunión revisar revisión revista revistas \
        revolucionario revolución ricardo richard ridículo riqueza robaron roberto rodillas rodrigo rodríguez romanos \
        romántico rumores rurales rápidamente régimen sabemos saberlo sabíamos sacarlo sacarte sacaste sacerdote sacrificio \
        salamanca saliendo salieron salimos salvado salvador salvaje salvajes santander santiago santuario sargento satélite \
        sebastián secciones sección secreta secretaria secretario secretaría secreto secretos sectores secuencia secuestro \
        secundaria secundarios seguido seguidores seguimos segunda segundo segundos seguramente seguridad seguros seleccionado \
        selecciones selección semanas semillas seminario senador sencillo sencillos sensación sensible sentada sentado \
        sentarme sentarse sentarte sentencia sentido sentimiento sentimientos sentimos sentirse separación separado septiembre \
        seremos serpiente servicio servicios sesenta sesiones sevilla sexuales señales señoras señores señorita señoría \
        sheldon sheriff siempre sientas sienten sientes significa significado siguiendo siguiente siguientes siguieron \
        silencio similar similares simplemente sincero siquiera sistema sistemas situaciones situación situada situado \
        siéntate siéntese sobrevivir sobrino sociales socialista sociedad sociedades society socorro software solamente \
        soldado soldados solicitó solista solitario solución sombrero sonrisa soportar soporte sorprende sorprendido sorpresa \
        sospechoso sospechosos soviética soviético subtítulos suceder sucedido sucediendo sucedió sucesión sucesor sudamérica \
        sudeste sudáfrica suficiente suficientemente suficientes sufrido sufrimiento sugiere suicidio superar superficie \
        superior superiores supiera supongo suponía suprema supremo supuesto sureste suroeste suéltame sánchez séptimo símbolo \
        símbolos síndrome síntomas talento talleres tambien también tampoco tarjeta tarjetas taxonomía teatral tecnología \
        tecnologías televisión teléfono teléfonos temperatura temperaturas temporada temporadas temporal temprana temprano \
        tendencia tendremos tendrán tendrás tendría tenemos tenerlo tenerte tengamos teniendo teniente tensión teníamos \
        teología teorías terapia tercera tercero termina terminado terminal terminamos terminar termine terminé terminó \
        terremoto terreno terrenos terrestre terrible territorial territorio territorios terrorista terroristas testamento \
        testigo testigos testimonio tiempos tiendas tierras titulada titulado titular tocando todavía tomamos tomando tomaron \
        tomaste toneladas tontería tonterías tormenta torneos totalidad totalmente trabaja trabajaba trabajado trabajadores \
        trabajan trabajando trabajar trabajas trabajo trabajos trabajó tradicional tradicionales tradicionalmente tradiciones \
        tradición traducción tragedia traición traidor trajiste tranquila tranquilo transformación transición transmisión \
        transporte trasera trasero trasladó trataba tratado tratamiento tratando trayectoria trazado treinta tribunal trinidad \
        tripulación triunfo tropical tropicales tráfico turismo turquía tuviera tuvieras tuvieron tuvimos tuviste técnica \
        técnicas técnico técnicos término términos títulos ubicación ubicada ubicado ucrania unidades uniforme universal \
        universidad universidades universitaria universitario university universo urgente uruguay uruguayo ustedes usuario \
        usuarios utiliza utilización utilizada utilizado utilizados utilizan utilizando utilizar utilizó vacaciones valencia \
        valenciana valiente valladolid valores vampiro variable variante variantes variedad variedades vayamos vecindario \
        vecinos vegetación vehículo vehículos velocidad vendido vendría venecia venezolano venezuela venganza ventaja ventana \
        ventanas veracruz verdadera verdadero veremos vergüenza versiones versión vestido vicente vicepresidente victoria \
        victorias videojuegos vientos viernes vietnam vigilancia vigilando vincent viniendo viniera vinieron viniste violación \
        violencia virginia visitantes visitar visitas vistazo vivienda viviendas viviendo vivimos vocalista volando volumen \
        voluntad volvamos volvemos volveremos volverá volverás volveré volvería volviendo volvieron volviste volúmenes \
        vosotros votación vueltas vuelvan vuelvas vuelven vuelves vuestra vuestras vuestro vuestros vámonos váyanse víctima \
        víctimas washington wikipedia william williams windows zapatos zaragoza zelanda álbumes álvarez ángeles árboles \
        órdenes órganos últimamente últimas últimos únicamente"),
    ("fr", "\
        abandon abandonne abandonner abandonné abattre aboutit absence absolue absolument absurde academy académie accepte \
        accepter accepté accessible accident accompagne accompagner accompagné accompagnée accomplir accorde accords accueil \
        accueille accueilli accueillir accusation accéder acheter achevée acquiert acquisition acteurs actions activement \
        activité activités actrice actualité actuelle actuellement actuelles actuels adaptation adaptée adjoint admettre \
        administrateur administratif administratifs administration administrative administrativement administratives adoption \
        adoptée adorable adresse adultes adversaire adversaires affaire affaires affecté affiche affirme affluent affluents \
        affreux affronte affrontent affronter africain africaine africains afrique agglomération agissait agression agricole \
        agricoles agriculture agréable ailleurs aimerai aimerais aimerait ajouter alentours algérie alimentaire alimentation \
        allaient allemagne allemand allemande allemandes allemands alliance alphabet alternative altesse altitude amateur \
        amateurs ambassade ambassadeur ambulance america american amoureuse amoureux ampleur amsterdam amusant amélioration \
        améliorer aménagement américain américaine américaines américains amérique analyse analyses ancienne anciennement \
        anciennes anciens ancêtre anderson angeles anglais anglaise angleterre animation animaux anniversaire annonce annoncer \
        annoncé annuelle annuler antenne antique antiquité apostolique apparaissent apparait apparaît apparaître appareil \
        appareils apparemment apparence apparition apparitions appartement appartenait appartenant appartiennent appartient \
        appelait appeler appelez appellation appelle appellent appellerai appelles appelée appelées appelés application \
        applications applique apporte apporter apporté apprend apprendre apprends apprentissage approche approcher \
        approximativement apprécie apprécier appétit aquitaine araignées aranéomorphes arbitre archevêque archipel architecte \
        architectes architecture archives archéologie archéologique archéologiques argentine arizona armement armoiries \
        arménie arracher arranger arrangé arrestation arrivait arrivent arriver arrivera arrives arrivée arrivés arrière \
        arrondissement arrêter arrêtera arrêtes arrêtez arrêtée arrêtés arsenal article articles artillerie artisans artiste \
        artistes artistique artistiques ascenseur ascension aspects assassin assassinat assassiné assemblée asseoir assistance \
        assistant assistante assiste assister association associations associe associé associée associés assurance assurer \
        assurée astronome astéroïde astéroïdes atelier ateliers athlète athlètes athlétisme athènes atlanta atlantique \
        atmosphère attaché attaquant attaque attaquer attaques attaqué atteignant atteindre atteint atteinte attendais \
        attendait attendant attendent attendez attendrai attendre attends attendu attentat attente attention attesté attirer \
        attitude attraction attrape attraper attrapé attribue attribution attribué attribuée audience augmentation augmente \
        augmenter augmenté aujourd auparavant auraient aurions aussitôt australie australien australienne auteurs automatique \
        automne automobile autonome autonomie autopsie autorisation autorisé autorité autorités autoroute autrefois autrement \
        autriche autrichien autrichienne auvergne auxquels avaient avancer avancez avancée avantage avantages aventure \
        aventures aveugle aviation avocats azerbaïdjan aérienne aériennes aéroport baccalauréat bagages bagarre bagnole \
        baisser balance banlieue banques baptisé barbara barcelone baroque barrage baseball basilique bassins bataille \
        batailles bataillon bateaux battant batterie batteur bavière beaucoup belgique belgrade besançon besoins bibliographie \
        bibliothèque bientôt bienvenue billboard billets biographie biologie biologique bizarre bizarres blagues blanche \
        blanches blesser blessure blessures blessée blessés boisson bombardement bonaparte bonbons bonheur bonjour bonsoir \
        bordure botanique boulevard bouteille boutique branches bretagne brigade brillant britannique britanniques british \
        brièvement brunswick bruxelles brésilien brésilienne budapest bulgarie bureaux burkina business byzantin bâtiment \
        bâtiments bénéficie bêtises cabinet cadavre cadavres cadeaux calcaire calculer calendrier californie camarade \
        camarades cambridge cameroun campagne campagnes caméras canadien canadienne canadiens candidat candidats candidature \
        cantons capable capacité capacités capitaine capital capitale capture caractère caractères caractérise caractéristique \
        caractéristiques caractérisée carburant cardiaque cardinal caroline carrefour carrière cassette catalogne catalogue \
        catherine catholique catholiques cathédrale catégorie catégories cauchemar caution cavalerie ceinture cellule cellules \
        cendres centaine centaines central centrale centrales centres cependant certain certaine certainement certaines \
        certains cerveau chacune chagrin chaleur challenge chambre chambres champagne champion championnat championnats \
        championne champions championship chancelier chances chanceux changement changements changent changer changera chanson \
        chansons chanter chanteur chanteuse chantier chantiers chapeau chapelle chapitre charbon charente charger charges \
        chargée chargés charles charlie charlotte charmant charmante chasser chasseurs chauffeur chaussures chaussée chaînes \
        chemins chemise cherchais cherchait cherche cherchent chercher cherches chercheur chercheurs cherchez cherché \
        chevalier chevaliers chevaux cheveux chicago chiffre chiffres chimique chimiques chinois chinoise chirurgie chirurgien \
        chocolat choisir choisis choisit chouette christianisme chronique chroniques chronologie chrétien chrétienne chrétiens \
        château châteaux cigarette cigarettes cimetière cinquante cinquième cinématographique circonscription circonscriptions \
        circonstances circuit circuits circulaire circulation citoyens civilisation clairement classement classements classes \
        classification classique classiques classée classées classés cliente clients climatique clinique clocher coalition \
        coincée collaboration collabore collecte collectif collection collections collectivités college collier colline \
        collines collège collègue collègues cologne colombie colonel coloniale colonie colonies colonisation colonne colonnes \
        colorado columbia combats combattants combattre combien commandant commande commandement commander commandes commandé \
        commandée commence commencent commencer commencé comment commentaires commença commençons commerce commercial \
        commerciale commerciales commerciaux commissaire commissariat commission communal communautaire communauté communautés \
        commune communes communication communications communiste communistes communs communément compagnie compagnies \
        compagnons company comparaison compilation complet complexe complexes complice compliqué complète complètement \
        comportant comporte comportement compose compositeur compositeurs composition compositions composé composée composées \
        composés comprenait comprenant comprend comprendre comprends comprenez comprennent compris comprise comptait comptant \
        compter comptes compétence compétences compétition compétitions comtesse comédie concentration concentrer concept \
        conception concernant concerne concert concerts concession concile conclut concours concurrence condamné condition \
        conditions conduire conduis conduit conduite confiance configuration confirme confirmer confirmé confiée conflit \
        conflits conformément confrontations confusion confédération conférence conférences congrès congrégation connais \
        connaissais connaissait connaissance connaissances connaissent connaissez connait connard connaît connaître conneries \
        connues conquête consacre consacrer consacré consacrée conscience conseil conseiller conseillers conseils conservateur \
        conservation conservatoire conserve conserver conservé conservée conservés considère considèrent considérable \
        considérablement considérer considéré considérée considérées considérés consiste consommation constante constantinople \
        constellation constituant constitue constituent constituer constitution constitutionnel constitué constituée \
        constructeur construction constructions construire construit construite construites construits conséquence \
        conséquences conséquent contact contacter contacté contemporain contemporaine contemporains contenant content contente \
        contenu contexte contiennent contient continent continentale continue continuent continuer continues continuez \
        continuité contraint contraintes contraire contrairement contrat contrats contribue contribution contribué controverse \
        contrôle contrôler convaincre convaincu convention conversation conversion convient coopération copains corporation \
        correct correctement correspond correspondance correspondant correspondent corruption costume coucher couches couilles \
        couleur couleurs couloir country coupable courage courageux couramment courant courants coureur coureurs couronne \
        courrier courses courtes cousine couteau couvent couvert couverture couvrir coéquipier coïncidence craindre cratère \
        creuser criminel criminels critique critiques critères croatie croient croissance croyais croyait créateur création \
        créature créatures cuisine cuisiner culminant culpabilité culture culturel culturelle culturelles culturels cultures \
        curieux cyclisme cycliste cylindres cyrillique célibataire célèbre célèbres cérémonie danemark dangereuse dangereux \
        davantage demandais demande demandent demander demandes demandez demandé demeure densité dernier derniers dernière \
        dernières derrière descend descendance descendant descendants descendre descends descendu descente description \
        desserte desservie dessinateur dessins dessinée dessous destination destiné destinée destinées destinés destruction \
        deuxième devaient devenant devenir devenue devenus deviendra deviennent deviens devient deviner devoirs devraient \
        devrais devrait devriez devrions diagnostic dialogue diamants diamètre dictionnaire difficile difficiles difficulté \
        difficultés diffusion diffusé diffusée différence différences différent différente différentes différents dimanche \
        dimension dimensions diocèse diplomatique diplôme diplômé directe directement directeur direction directrice dirigeant \
        dirigeants diriger dirigée discipline disciplines discours discussion discuter discuté disparaît disparaître \
        disparition disparu disponible disponibles dispose disposent dispositif disposition dispositions dispute disputer \
        disputé disques dissolution distance distances distinction distinctions distingue distinguer distribution district \
        districts diverses diversité division divisions divisée divorce dixième dizaine dizaines docteur doctorat doctrine \
        document documentaire documents doivent dollars domaine domaines domicile dominant domination dommage dommages donnant \
        donnent donnera donnerai données dossier dossiers doucement douleur douloureux dragons dramatique drapeau drogues \
        duchesse durable dynamique dynastie débarquement débarrasser débrouiller décembre décennie décennies décerné déchets \
        décident décider décision décisions déclaration déclare déclaré décoration découpage découvert découverte découvertes \
        découvre découvrir décrite décroche défaite défaites défendre défense défenseur définie définir définit définition \
        définitive définitivement dégagez dégoûtant déjeuner délicieux délégation délégué démarche démission démissionne \
        démocrate démocrates démocratie démocratique démographie démographique déménage déménager dénomination dénommé dénonce \
        département départemental départementale départementales départements dépasse dépassé dépendant dépenses déplacement \
        déplacer déposer dépression députés dérange déranger déroule déroulement déroulent déroulée désastre désignation \
        désigne désigner désigné désolée désormais détails détective détendre déterminer déteste détient détroit détruire \
        détruit détruite développe développement développer développé développée ecclésiastique ecoutez effacer effectif \
        effectifs effectue effectuer effectué effectuée efficace efficacité efforts effrayant elizabeth embouchure embrasse \
        embrasser emmener emmerde empereur emplacement emploie emplois employé employés emporte emporter empreintes emprunter \
        empêche empêcher enceinte enchanté enchantée encontre endroit endroits endémique enfance enfants enfermé enfoiré \
        engagement engager engagée engagés enlever ennemis ennuyeux enquête enquêter enregistre enregistrement enregistrements \
        enregistrer enregistré enregistrée enseignant enseignants enseigne enseignement ensemble ensembles ensuite entendez \
        entendre entends entendu entendue enterrement enterrer enterré entertainment entière entièrement entouré entourée \
        entraîne entraînement entraîner entraîneur entraîné entreprend entreprise entreprises entrepôt entretien entrées \
        environ environnement environs envoyer envoyez envoyée envoyés erreurs escadre escalier escaliers esclavage esclave \
        esclaves espaces espagne espagnol espagnole espagnols espoirs esprits espèces espérais espérer essaies essayais \
        essayait essayer essayez essence essentiel essentiellement esthétique estimée estomac estonie européen européenne \
        européennes européens eurovision exactement examens examiner excellent excellente excentricité exception excitant \
        exclusivement excuser excuses excusez exemplaires exemple exemples exercer exercice existait existence existent \
        expansion experts explication explique expliquer expliqué exploitation exploration explorer exploser explosion \
        exposition expositions express expression exprime exprimer exprimés expédition expérience expériences extension \
        externe externes extraction extrait extraordinaire extrémité extrême extrêmement extérieur extérieure exécutif \
        exécution exécuté fabrication fabrique facilement faciliter facteur facteurs faculté faibles faisaient faisais faisait \
        faisant faisons fallait falloir familial familiale famille familles fantastique fantôme fantômes fatigué fatiguée \
        faudrait fauteuil favorable favorables favoriser femelle femelles fenêtre fenêtres fermeture ferroviaire festival \
        festivals feuille feuilles fiancée fiction fidèles figurent figures filiale finalement finales finaliste financement \
        finances financier financiers financière financières finlandais finlande fiscalité flandre flingue floride fonction \
        fonctionnaires fonctionne fonctionnement fonctions fondateur fondateurs fondation fontaine football footballeur \
        forcément formant formation formations forment formidable formula formule fortement forteresse fortifications fortune \
        fossiles fouiller fouilles fournir fournit fragments francfort franche franchement franchise francisco francophone \
        francophones frankie français française françaises frapper friedrich fromage frontière frontières fréquemment \
        fréquence fréquente funérailles furieux fédéral fédérale fédération félicitations féminin féminine février gagnant \
        galaxie galaxies galerie galeries gardien garnison garonne garçons gendarmerie general gentille gentils germanique \
        gestion gothique gouvernement gouvernements gouverneur graines grandes grandir grandit graphique gratuit grecque \
        grenoble grosses groupes guerres guitare guitariste gâteaux géniale général générale généralement générales génération \
        générations généraux généreux générique génétique géographie géographique géologie géorgie habiller habitant habitants \
        habitat habitation habitations habitude habituellement hambourg hameaux hamilton handball hauteur hebdomadaire \
        hectares heinrich herzégovine heureuse heureusement heureux histoire histoires historien historiens historique \
        historiquement historiques hiérarchie hollande hollywood holotype hommage homonymie hongrie hongrois hongroise honneur \
        honnête honnêtement horreur horrible huitième humaine humaines humains humanité humides hydrographie hydrogène \
        hypothèse héritage héritier héroïne hôpital identification identifier identifié identique identité ignorais ignorer \
        illinois illustre illégal imagination imagine imaginer imagines imaginé imbécile immense immeuble immeubles \
        immigration immunité immédiatement implantation implique impliqué importance important importante importantes \
        importants importe imposant imposer impossible impression impressionnant impulsion impératrice impérial impériale \
        inauguration inauguré inaugurée incapable incarne incendie incident inclinaison incline incluant inconnu inconnue \
        incroyable indienne indigènes indique indiquent individu individuel individuelles individus indonésie industrie \
        industriel industrielle industriels industries indépendance indépendant indépendante indépendants infanterie \
        infirmière influence influences influencé information informations informatique informer infrared infrarouge \
        infrastructures inférieur inférieure ingénieur ingénieurs initial initiale initialement initiative injuste innocent \
        innocente innocents innovation inquiet inquiète inquiètes inquiéter inquiétez inscription inscriptions inscrit \
        inscrite inscrits insectes insiste inspecteur inspiration inspire inspiré inspirée installation installations installe \
        installent installer installé installée installés instance instant instinct institut institute institution \
        institutions instruction instructions instrument instruments insurrection intelligence intelligent intelligente \
        intense intensité intention intentions intercommunalité interdiction interdit intermédiaire international \
        internationale internationales internationaux interne internes internet interprète interprétation interprété \
        interprétée interrogatoire interroger interrompre intervenir intervention intervient interview intitulé intitulée \
        introduction introduit intègre intégration intégrer intégré intégrée intéressant intéressante intéresse intéressé \
        intérieur intérieure intérêt intérêts inutile invasion inventaire invention inventé inverse investissement invitation \
        inviter invitée invités irlandais irlande islamique italien italienne italiens jackson jacques jalouse janvier \
        japonais japonaise jardins jessica jeunesse johannes johnson joindre joueurs joueuse journal journaliste journalistes \
        journaux journée journées judiciaire jugement juillet juniors juridiction juridique justement justice jérusalem \
        jésuites kilomètres laboratoire laissant laisser laissera laisserai laisses laissez laissée lambert lancement lanceur \
        langage langues laquelle largement largeur lausanne lecteur lecture lendemain lentement lesquelles lesquels lettres \
        liaison liaisons liberté libéral libération libéraux libérer licence lieutenant limiter limites limitrophes limitée \
        limoges lincoln linguistique linéaire liquide lisbonne littoral littéraire littéraires littéralement littérature \
        livraison localement locales localisation localité localités logement logements logiciel logiciels logique loisirs \
        londres longtemps longues longueur lorsque lourdes loyauté lumière lumières lunettes luxembourg lyonnais légende \
        législation législative législatives législature légèrement machine machines macédoine madagascar mademoiselle magasin \
        magasins magazine magique magnifique magnitude maillot maintenant maintenir maintien maintient maisons majesté majeure \
        majeures majeurs majoritaire majoritairement majorité malades maladie maladies malentendu malheur malheureusement \
        malheureux malédiction mammifères management manager manches manchester manifestation manifestations manifeste manière \
        manières manquer manques manteau manuscrit manuscrits marchand marchandises marchands marcher marchera marchés mariage \
        marines maritime maritimes marquant marquer marques marquis marquée marqués marrant marseille marshall maréchal \
        masculin masculine massachusetts massacre masters matches maternelle mathématiques matinée matière matières matériau \
        matériaux matériel mauvais mauvaise mauvaises maximale maximum mazovie maîtres maîtresse maîtrise meilleur meilleure \
        meilleures meilleurs membres menaces mensonge mensonges menteur mention mentionne mentionné merveilleuse merveilleux \
        mesdames message messages messieurs mesures mettant mettent meurent meurtre meurtres meurtrier mexique michael \
        michigan mignonne milieux militaire militaires militant militants milliards milliers million millions minable mineures \
        mineurs minimum ministre ministres ministère minutes miracle missiles mission missions missouri mobilier moderne \
        modernes modeste modification modifications modifier modifié modèles moindre moments monarchie monastère mondial \
        mondiale mondiaux monnaie monsieur monstre monstres montagne montagnes montant montpellier montrant montrent montrer \
        montréal monument monuments morceau morceaux moselle mosquée moteurs moulins mouvement mouvements moyenne moyennes \
        multiples municipal municipale municipales municipalité municipalités municipaux musical musicale musicales musicaux \
        musicien musiciens musique musiques musulmans mystère mythologie mécanique mécanisme méchant méchante méchants \
        médaille médailles médecin médecine médecins médical médicale médicament médicaments méditerranée médiévale mélange \
        mémoire mémoires méridionale mérites méthode méthodes métiers métrage métrages métropole métropolitaine naissance \
        napoléon natation national nationale nationales nationalité nationaux nations naturel naturelle naturelles naturels \
        navarre navigation navires nerveuse nerveux nettement nettoyer neuvième nintendo niveaux noblesse nombres nombreuses \
        nombreux nomination normale normalement normandie norvège norvégien notable notables notamment notoriété nourrir \
        nourriture nouveau nouveaux nouvelle nouvelles novembre nucléaire nucléaires numérique numéros néanmoins nécessaire \
        nécessaires nécessite nécessité néerlandais néerlandaise négociations négocier objectif objectifs obligation \
        obligatoire obligée observant observation observations observatoire observe observer observé obtenir obtenus obtient \
        occasion occident occidental occidentale occidentaux occupant occupation occupent occuper occupée octobre offensive \
        offerts officiel officielle officiellement officielles officiels officier officiers offrant oiseaux olympique \
        olympiques ontario opinion opportunité opposant opposition optique opérateur opération opérations orbitales orchestre \
        ordinaire ordinateur ordonnance ordonne ordonné ordures oreille oreilles organisation organisations organise organiser \
        organisme organismes organisé organisée organisées organisés oriental orientale orientales orientation originaire \
        originaires original originale origine origines orléans orthodoxe ottoman oublier oublierai oubliez ouverte ouvertes \
        ouverture ouvrage ouvrages ouvrier ouvriers oxygène pacifique paiement pakistan palestine palmarès panique panneaux \
        pantalon papiers paradis parallèle parallèlement paraître parcours pardonne pardonner pareille parents parfait \
        parfaite parfaitement parfois parisien parisienne parking parlais parlait parlant parlement parlementaire \
        parlementaires parlent parlera parlerai parlons paroisse paroisses paroissiale paroles partage partager partant \
        partenaire partenaires partenariat participa participant participants participation participe participent participer \
        participé particularité particules particulier particuliers particulière particulièrement partielle partiellement \
        parties partirai partisans partons partout parviennent parvient passage passagers passages passait passant passent \
        passera passion pasteur patience patient patiente patients patrick patrimoine patronyme pauvres pauvreté pavillon \
        paysage paysages paysans peintre peintres peinture peintures pendant pennsylvanie pensais pensait pensent pensiez \
        pensons pensées perdent performance performances permanent permanente permettait permettant permettent permettez \
        permettre permission personnage personnages personnalité personnalités personne personnel personnelle personnellement \
        personnels personnes perspective pervers petites peuples peuplée peuvent philadelphie philippe philippines philosophe \
        philosophie photographe photographie photographies physique physiques phénomène phénomènes pianiste pierres piliers \
        pilotes pilules pirates piscine pistolet placard plaindre plainte plaisante plaisantes plaisir plantes planète plaques \
        plastique plateau plateforme pleurer plupart plusieurs poisson poissons poitiers poitrine policier policiers politique \
        politiques pollution pologne polonais polonaise polémique populaire populaires popularité population populations \
        portable portail portait portant portefeuille portent portrait portraits portugais portugal position positions \
        possession possibilité possible possibles possède possèdent possédait possédant postérité potentiel poubelle pourquoi \
        pourrai pourraient pourrais pourrait pourras pourrez pourriez pourrions pourrons pourront poursuit poursuite \
        poursuivre pourtant pousser poussière pouvaient pouvais pouvait pouvant pouviez pouvoir pouvoirs pouvons pratique \
        pratiques premier premiers première premières prenait prenant prendra prendrai prendre prennent presque pression \
        preuves prieuré primaire primaires princes princesse principal principale principalement principales principauté \
        principaux principe principes printemps priorité prisonnier prisonniers privées probable probablement problème \
        problèmes processus prochain prochaine proches procureur procédure procédé producteur producteurs production \
        productions produire produisent produit produite produits professeur professeurs profession professionnel \
        professionnelle professionnelles professionnels profite profiter profond profonde profondeur profondément \
        programmation programme programmes progression progressivement progrès projets prolongement promener promesse promets \
        promotion promouvoir prononciation prononcé propagande proportion propose proposer proposition propositions proposé \
        proprement propres propriétaire propriétaires propriété propriétés protection protestante protestants prototype \
        protège protéger protégé protégée protéines prouver provenance provenant provence provient province provinces \
        provincial provinciale provisoire provoque proximité prudent précieux précipitations précise précision précisément \
        précédemment précédent précédente précédentes précédents préfecture préfère préfères préférerais préféré préférée \
        préparation prépare préparer préparé présence présent présentant présentation présente présentent présenter présentes \
        présents présenté présentée préserver préside présidence président présidente présidentielle présidents prévenir \
        prévention prévenu préviens prévoit prêtres pseudonyme psychologie publication publications publicité publics publier \
        publique publiques publiée publiées publiés puisque puissance puissances puissant puissante puisses punition putains \
        pyramide pyrénées pèlerinage péninsule périhélie période périodes pétersbourg pétrole qualification qualifications \
        qualifie qualifier qualifié qualifiés qualité qualités quantité quarante quartier quartiers quasiment quatorze \
        quatrième quelles quelque quelques question questions quiconque quittent quitter quotidien quotidienne québécois \
        racines raconte raconter racontes raconté radical raisonnable raisons ramener rapidement rapides rappeler rappelez \
        rappelle rappelles rappelé rapport rapporte rapports rarement rassemble rassemblement rattaché rattachée rattraper \
        rayonnement rebecca rebelles recense recensement recettes recevoir recherche recherches recommence recommencer \
        reconnais reconnaissance reconnaissant reconnaît reconnaître reconnu reconnue reconstruction reconstruit records \
        recours recueil reculez redécoupage refaire refuser regardais regardait regardant regarde regardent regarder regardes \
        regardez regardé registre regrette regretter regroupant regroupe rejoignent rejoindre rejoins rejoint relation \
        relations relative relativement reliant religieuse religieuses religieux religion religions relégation remarquable \
        remarquables remarque remarquer remarqué rembourser remercie remercier remettre remonte remonter remplace remplacement \
        remplacer remplacé remplacée remplacés remplaçant remplir remportant remporte remportent remporter remporté remportée \
        renaissance renault rencard rencontre rencontrent rencontrer rencontres rencontré rencontrée rencontrés rendant \
        rendent renforcer renforts renommé renommée renoncer renseignements rentrer rentres rentrez rentrée renvoyer renvoyé \
        repartir reposer reprend reprendre reprennent reprise reprises reproduction représentant représentants représentation \
        représentations représente représentent représenter représenté représentée représentés research respect respecte \
        respecter respectivement respire respirer responsabilité responsabilités responsable responsables ressemblait \
        ressemble ressens ressenti ressentir ressources restait restant restaurant restauration restent restera retenir \
        retirer retourne retourner retournez retourné retrait retraite retrouve retrouvent retrouver retrouvé retrouvée \
        revanche revenez revenir revenue revenus reviendra reviendrai revienne reviens revient reçoivent richard richesse \
        ridicule rigoles risquer risques rivière rivières romaine romains romantique rotation roumanie routier royaume \
        royaumes ruisseau rumeurs rupture règlement réaction réactions réalisateur réalisation réalisations réalise réaliser \
        réalisé réalisée réalisées réalisés réalité rébellion récemment récente récentes réception récompense récompenses \
        récupérer récupéré rédacteur rédaction réduction réduire réduite réellement réflexion réfléchi réfléchir réfléchis \
        réforme réformes réfugiés référence références référendum régiment régional régionale régionales régionaux régions \
        régulier régulière régulièrement rénovation réparer réparties répartis répartition répertoire répondez répondre \
        réponds répondu réponse réponses répression républicain républicaine républicains république réputation répéter \
        réseaux réserve réserves réservoir réservé résidence résidences résistance résister résolution résoudre résultat \
        résultats résulte réunion réussir réussit réussite réveille réveiller réveillé réveillée révolte révolution \
        révolutionnaire révolutionnaires révéler sachant sacrifice saisons salaire salariés sanctuaire sandwich satellite \
        satellites saurais sauvage savaient scandale science sciences scientifique scientifiques scolaire scolaires scrutin \
        sculpteur sculpture sculptures scénario scénariste secondaire secondaires seconde secondes secours secrets secrète \
        secrétaire secteur secteurs section sections seigneur seigneurie seigneurs semaine semaines semblable semblait \
        semblant semblent semblerait semblez sensation sensible sentais sentiment sentiments septembre septième seraient \
        sergent serment serpent servant servent service services session seulement sexuelle signaler signature signifiant \
        signifie silence silésie similaire similaires simplement simples simultanément sincère singles situation situations \
        situées sixième siècles sociale sociales socialiste socialistes sociaux society sociologie société sociétés socorro \
        soigner soixante solaire soldats solidarité solitaire solitude solution solutions sommeil sommets sorbonne sorcière \
        sortant sortent sorties sortira soudain soudainement souffert souffle souffrance souffre souffrir souhaite souligne \
        sources sourire soutenir soutenu soutenue soutien soutient souvenez souvenir souvenirs souvent souverain souveraineté \
        souviens soviétique soviétiques spatial spatiale spectacle spectacles spectateurs sportif sportifs sportive sportives \
        spécial spéciale spécialement spéciales spécialiste spécialistes spécialisé spécialisée spéciaux spécifique \
        spécifiques stabilité stadium standard station stations statistique statistiques statues stockage stockholm strasbourg \
        stratégie stratégique structure structures studios stupide stupides successeur succession successivement succède \
        suffira suffisamment suffisant suffixe suffrages suggère suicide suisses suivant suivante suivantes suivants suivent \
        superbe superficie supplie supplémentaire supplémentaires support supporte supporter suppose supposé suppression \
        suprême supérieur supérieure supérieures supérieurs surface surfaces surnommé surpris surprise surtout surveillance \
        surveille surveiller survivants survivre survécu suspect suspects suspension suédois suédoise symbole symboles \
        symbolique symphonie synagogue syndicat syndicats syndrome synopsis synthèse système systèmes systématique sécurité \
        sélection sélectionné sélections séminaire sénateur sénégal séparation séparer séparés séquence sérieuse sérieusement \
        sérieux sûrement tableau tableaux talents tchèque technique techniques technologie technologies tellement température \
        températures tempête tendance tension tensions tentative tentatives tentent terminant termine terminer terminologie \
        terminé terminée terrain terrains terrestre terrestres terrible territoire territoires territoriale territoriales \
        terroriste terroristes testament thermique théologie théorie théories théorique théorème thérapie théâtre tiennent \
        titulaire toilettes tombeau toponyme toponymie toronto torture totalement totalité toucher touchez toujours toulouse \
        tourisme touristique tournage tournant tourner tournoi tournois tournée tournées toutefois township tradition \
        traditionnel traditionnelle traditionnellement traditionnelles traditionnels traditions traduction traduit trahison \
        traitement traiter traités tramway tranquille transept transfert transformation transforme transformer transformé \
        transformée transféré transition transmission transport transports travail travaillais travaillait travaillant \
        travaille travaillent travailler travailles travailleurs travaillez travaillé travaux travers traverse traverser \
        traversé traversée traîner traître trentaine tribunal tribune troisième tromper trompes trophée troubles troupes \
        trouvais trouvait trouvant trouvent trouver trouvera trouverai trouveras trouverez trouves trouvez trouvée trouvés \
        tunisie turquie typique typologie télescope téléfilm téléphone télévision télévisée témoignage témoignages témoigne \
        témoigner témoins ténèbres ukraine uniforme uniquement univers universel universelle universitaire universitaires \
        university université universités urbaine urbanisme urgence urgences utilisant utilisateur utilisateurs utilisation \
        utilise utilisent utiliser utilisé utilisée utilisées utilisés utilité vacances vaincre vainqueur vainqueurs vaisseau \
        vaisseaux valence valeurs vallées vampire vampires variable variables variante variantes variations variété variétés \
        varsovie vedette vendredi venezuela vengeance versailles versant version versions vestiges veuillez veulent vicomte \
        victime victimes victoire victoires vieille vieilles viendra viendrai viennent vigueur village villages villeneuve \
        vincent vingtaine violence violent visages visible visibles visiter visiteurs vitesse vitesses vivante vivants \
        vladimir vocation voisine voisines voisins voiture voitures voleurs volontaire volontaires volonté volumes voudrais \
        voudrait voudras voudrez voulaient voulais voulait vouliez vouloir voulons voyager voyages voyageurs voïvodie vraiment \
        vraisemblablement végétation véhicule véhicules vérifie vérifier vérifié véritable vêtements washington wilhelm \
        william windows yougoslavie zélande échange échanges échappe échapper échappé échelle écliptique écologie écologique \
        économie économique économiques écossais écouter écoutes écoutez écraser écrites écriture écrivain écrivains édifice \
        édifices éditeur édition éditions édouard éducation également égalité églises égoïste élaboration électeurs élection \
        élections électoral électorale électricité électrique électriques électronique élevage élevait élimination \
        éliminatoires éliminer éliminé élisabeth éloigner élément éléments émission émissions émotions énergie énormément \
        épaisseur épaules épidémie épisode épisodes éponyme épouser épreuve épreuves équateur équation équilibre équipage \
        équipement équipements équipes équipée équivalent établie établir établissement établissements établit étaient \
        éteindre étendue éternité étienne étoiles étonnant étrange étranger étrangers étranges étrangère étrangères étroite \
        étudiant étudiants étudier étymologie évaluation éventuellement évidemment évidence évident évoluant évoluer évolution \
        évènements événement événements évêques"),
    ("it", "\
        abbandonare abbandonato abbandono abbastanza abbazia abbiamo abbiano abbiate abilità abitanti abitato abitazione \
        academy accademia accadere accaduto accanto accedere accesso accetta accettare accettato accetto accettò acciaio \
        accidenti accoglienza accompagnato accompagno accordi accordo accorto accusato acquistato acquisto adattamento \
        addestramento addirittura addosso adorabile adottato aeronautica aeroporto affascinante affatto afferma affermato \
        affermò affetto affidata affidato affinché affitto affreschi affresco affronta affrontare agenzia aggiornate \
        aggiungere aggiunta aggiunto aggressione agostino agricoltura aiutami aiutando aiutarci aiutare aiutarla aiutarlo \
        aiutarmi aiutarti aiutarvi aiutatemi aiutato albergo alberto alessandria alessandro alexander alfonso alimentazione \
        allarme alleanza alleati allenamento allenatore allievi allievo alternativa altezza altitudine altrimenti ambasciatore \
        ambiente ambienti ambulanza america american americana americani americano amichevole amicizia ammazzare ammazzo \
        ammettere amministrativa amministratore amministrazione ammiraglio ampiamente analisi andando andarcene andarci \
        andarmene andarsene andartene andasse andatevene andiamo andiamocene andranno andrebbe andremo angeles animale animali \
        animazione anniversario annuale annuncia annunciato annuncio annunciò anteriore antiche antichi anticipo antonio \
        anziché apertura apostolica apparentemente apparizione appartamento appartenente appartenenti appartiene apparve \
        appassiona appello applicazione applicazioni appoggio apposta apprezzo approccio approvazione appuntamento appunto \
        aragona architetto architettura archivio arcidiocesi arcivescovo argentina argento argomento armadio arrabbiare \
        arrabbiata arrabbiato arrestare arrestato arresto arrivando arrivano arrivare arrivarono arrivata arrivati arrivato \
        arrivederci arrivera arriverà arriviamo articoli articolo artiglieria artista artisti artistica artistico ascensore \
        ascolta ascoltami ascoltando ascoltare ascoltate ascoltato ascolti ascolto aspetta aspettando aspettano aspettare \
        aspettate aspettato aspettavo aspetti aspettiamo aspetto assalto assassini assassino assedio assegnata assegnati \
        assegnato assegno assemblea assenza assicurarmi assicurati assicurazione assicuro assieme assistente assistenza \
        association associato associazione associazioni assoluta assolutamente assoluto assumere assunse assunta assunto \
        assurdo asteroide atletica atmosfera attaccare attaccato attacchi attacco attenta attenti attento attenzione attivita \
        attività attorno attraente attraversa attraverso attribuito attrice attuale attuali attualmente augusto aumentare \
        aumento australia austria austriaca austriaco autista autobus autonoma autonomia autonomo autorità autunno avanzata \
        avessero avessimo avevamo avevano avevate aviazione avranno avrebbe avrebbero avremmo avreste avresti avvenne \
        avventura avventure avvenuta avvenuto avversari avversario avviene avvocati avvocato azienda aziende bagagli ballare \
        bambina bambine bambini bambino bandiera barbara barcellona bartolomeo baseball basilica bastardi bastardo battaglia \
        battaglie battaglione battendo battere batteria battista battito battuta battute battuto baviera beccato bellezza \
        bellissima bellissimo benedetto benissimo benvenuta benvenuti benvenuto benzina bergamo berlino bernardo bersaglio \
        bianchi biblioteca bicchiere biglietti biglietto billboard biografia biologia biscotti bisogna bisogno bloccato \
        bologna bottiglia braccia braccio brasile brescia bretagna brigata brillante britannica britanniche britannici \
        britannico british broadway bruciato bugiardo buonanotte buonasera buongiorno buttare buttato cacciato \
        cacciatorpediniere cadavere cadaveri cagliari calabria calciatore calcistica calendario california calmati cambiamenti \
        cambiamento cambiare cambiata cambiato cameriera camicia cammina camminare cammino campagna campagne campanile \
        campionati campionato campione campioni canadese cancellato cancello candidati candidato cannoni cantante cantare \
        cantone canzone canzoni capacità capelli capirlo capisce capisci capisco capitale capitano capitolo capoluogo cappella \
        cappello carattere caratteri caratteristica caratteristiche caratterizzata caratterizzato carcere cardinale carolina \
        caroline carriera cartello caspita cassetta castelli castello catania categoria categorie caterina catherine \
        cattedrale cattiva cattive cattivi cattivo cattolica cattolici cattolico cattura catturato causato cavaliere cavalieri \
        cavalleria cavalli cavallo cazzate celebre celeste cellulare cellule cemento censimento centinaia centrale centrali \
        cercando cercano cercare cercate cercato cercava cercavo cerchiamo cerimonia certamente cervello challenger champagne \
        champions championship championships charles charlie charlotte chiacchiere chiamami chiamando chiamano chiamare \
        chiamarla chiamarlo chiamarmi chiamarti chiamata chiamate chiamati chiamato chiamava chiamiamo chiaramente chicago \
        chiedendo chiedere chiederle chiedermi chiederti chiedevo chiesto chilometri chimica chitarra chitarrista chiudere \
        chiunque chiusura christian ciascun ciascuna ciascuno cilindri cimitero cinematografica cinematografiche \
        cinematografico cinquanta cintura cioccolato circolare circolo circondario circoscrizione circostanze circuito \
        cittadina cittadini cittadino civiltà classica classici classico classifica classificata classificate classificato \
        classificazione classifiche claudio clemente cliente clienti clinica coalizione coglione coglioni cognome coincidenza \
        coinvolto colazione collabora collaborato collaborazione collega collegamenti collegamento college colleghi collegio \
        collezione collina colloquio colonia colonie colonna colonne colonnello colpevole colpire colpita colpito coltello \
        columbia comandante comando combattere combattimento combattuto combinato comincia cominciamo cominciare cominciato \
        comincio cominciò comitato commedia commerciale commerciali commercio commesso commissario commissione compagni \
        compagnia compagnie compagno company compare competizione competizioni compiti compito compleanno complessivamente \
        complesso completa completamente completato completo complicato complimenti componente componenti comporta \
        comportamento compositore composizione composizioni composta composti composto comprare comprato comprende comprendeva \
        compresa comprese compresi compreso computer comunale comunemente comunicazione comunista comunità comunque \
        concentrati concerti concerto concesso concetto concezione concilio conclude concluse conclusione concluso concorso \
        condanna condannato condividere condizione condizioni condotta condotto conduce conferenza conferma confermato \
        confessione confine confini conflitto confronti confronto confuso congratulazioni congregazione congresso conobbe \
        conosca conosce conoscenza conoscere conoscerla conoscerti conoscete conosceva conoscevo conosci conosciamo conosciuta \
        conosciuti conosciuto conosco conoscono conquista conquistando conquistare conquistato conquistò consecutive consegna \
        conseguente conseguenza conseguenze conseguito consente conserva conservata conservato conservazione considerata \
        considerati considerato considerazione consigli consigliere consiglio consiste console consumo contadini contanti \
        contare contatti contatto contava contemporanea contemporaneamente contenente contenta contento contenuti contenuto \
        contesto contiene continentale continente continua continuare continuate continui continuiamo continuo continuò \
        contrario contrasto contratto contribuito contributo controlla controllare controllato controlli controllo convento \
        convenzione conversazione conviene convincere convinta convinto convocato coperta copertina copertura coraggio \
        coraggioso corporation corrente correre corretto corridoio corrisponde corrispondente corrispondenza cortometraggio \
        coscienza cosiddetta cosiddetto costante costantinopoli costituisce costituiscono costituita costituito costituzionale \
        costituzione costretta costretto costruire costruita costruite costruiti costruito costruzione costruzioni costume \
        cratere creando creatura creature creazione crederci credere credete credeva credevo crediamo credimi credito credono \
        creduto crescente crescere crescita cresciuta cresciuto cretino criminale criminali crimine crimini cristiana \
        cristianesimo cristiani cristiano critica critiche critici critico crudele cucinare cultura culturale culturali \
        curioso custodia danimarca dannata dannato dannazione dappertutto dapprima davanti davvero debutta debuttato debutto \
        debuttò decenni decennio decidere decidono decisamente decisero decisione decisioni declino decorazione decorazioni \
        decreto dedicarsi dedicata dedicato definisce definita definitiva definitivamente definitivo definito definizione \
        delitto delizioso democratico democrazia demografica denominata denominato denominazione densità denuncia deposito \
        deputati deputato descritta descritto descrive descrizione deserto desidera desideri desiderio destinata destinato \
        destino detective determinare determinato dettagli dialetto diametro diamine diavolo dicembre dicendo dicessi \
        dichiarato dichiarazione dichiarò diciamo difendere difensore differente differenti differenza differenze difficile \
        difficili difficoltà diffusa diffuse diffusione diffuso digitale diglielo dimensione dimensioni dimentica dimenticare \
        dimenticata dimenticato dimissioni dimmelo dimostra dimostrare dimostrato dinastia diocesi dipartimento dipende \
        dipendenti dipinti dipinto diploma direbbe diresse diretta direttamente diretti diretto direttore direzione dirglielo \
        diritti diritto dirmelo dirtelo disagio disambigua disastro discesa disciplina discografica discorso discussione \
        discutere disegni disegno disgustoso dispiace dispiacerebbe dispone disponibile disponibili dispositivo disposizione \
        disposto disputa disputata disputato disputò distanza distretti distretto distribuito distribuzione distruggere \
        distrutta distrutto distruzione disturbo divenendo divenne divennero diventa diventando diventare diventata diventato \
        diventi diventò divenuto diversa diverse diversi diverso diverte divertendo divertente divertimento divertiti diviene \
        divinità division divisione divisioni divorzio dobbiamo docente documentario documenti documento dolcezza dollari \
        dollaro domanda domande domattina domenica domenico dominio dopoguerra dopotutto dormendo dormire dormito dottore \
        dottoressa dottori dottrina douglas dovesse dovessi dovette dovevamo dovevano dovrebbe dovrebbero dovremmo dovremo \
        dovreste dovresti dovrete durante ebraica ebraico eccellente eccellenza eccentricità eccezionale eccezione eccitante \
        eclittica economia economica economiche economici economico edifici edificio editore editoriale editrice edizione \
        edizioni edoardo educazione effetti effettivamente effetto effettuare effettuato egoista elegante elementi elemento \
        elettorale elettrica elettronica elevata elevato elezione elezioni elicottero eliminato eliminazione elisabetta \
        elizabeth emanuele emergenza emisfero emozioni energia entertainment entrambe entrambi entrando entrare entrata \
        entrate entrato entriamo episcopale episode episodi episodio equilibrio equipaggio eravamo eravate eredità esagerato \
        esattamente esclusivamente esecutivo esecuzione eseguire eseguita eseguito esempio esemplare esemplari esercito \
        esercizio esistente esistenti esistenza esistono esordio esordisce esordito espansione esperienza esperienze \
        esperimento esperto esplodere esplosione esponenti esposizione espressione espresso essendo esserci esserlo essermi \
        esserne essersi estende estensione esterna esterni esterno estratto estrema estremamente estremità estremo etichetta \
        etimologia europea europee europei europeo eventuali evidente evitare evoluzione fabbrica faccenda facciamo facciamolo \
        facciano facciata facendo facente facesse facessi facevano facilmente facoltà fallimento fallito famiglia famiglie \
        familiare familiari fanculo fantasma fantasmi fantastica fantastico fanteria faranno farcela farebbe faresti farmaci \
        fascista fastidio fattore fattori fattoria febbraio federale federali federazione federico felicità femmina femmine \
        femminile femminili fenomeni fenomeno ferdinando fermare fermarlo fermarmi fermarti fermata fermati fermato ferrara \
        ferrari ferrovia ferroviaria ferroviario ferrovie festeggiare festival fidanzata fidanzato fidarmi fidarti fiducia \
        figliolo figurati filippo filosofia finalmente finestra finestre fingere finisce finlandia firenze firmare firmato \
        florida fondamentale fondamentali fondata fondato fondatore fondatori fondazione fontana football foresta foreste \
        formaggio formano formare formata formato formazione formazioni formula fornire fornisce fortemente fortezza fortuna \
        fortunata fortunati fortunato fossero fossili fossimo fotografia fottiti fottuta fottuto frammenti francesco francese \
        francesi francia francis francisco frankie françois fratelli fratello frattempo frazione fregato frequentato frequenti \
        frequentò frequenza friedrich fuggire fumetti funerale funziona funzionamento funzionano funzionare funzionato \
        funzione funzioni furgone fusione gaetano galleria garantire garibaldi genealogia general generale generali \
        generalmente generazione geniale genitori gennaio gentile geografia georgia germania gerusalemme gestione gestire \
        ghiacciaio ghiaccio giacomo giappone giapponese giapponesi giardino gigante ginocchio giocando giocare giocato \
        giocatore giocatori gioielli giorgio giornale giornali giornalista giornata giornate giovane giovani giovanile \
        giovanili giovanni giovanotto gioventù giudicare giudice giudizio giuliano giurato giuseppe giustizia governatore \
        governo grafica grandioso gravemente gregorio guadagnare guardami guardando guardare guardarmi guardate guardati \
        guardato guardia guardie guglielmo guidare guidata guidato habitat hamilton hollywood identita identità illegale \
        imbarazzante imbarazzo imbecille immagina immaginare immaginato immaginavo immagine immagini immagino immediatamente \
        imparare imparato impatto impazzire impazzito impedire impegnata impegnato impegno imperatore imperiale impianti \
        impianto impiegato impiego importa importante importanti importanza impossibile impresa imprese impressione impronte \
        improvvisamente improvviso inaugurata inaugurato incantesimo incaricato incarichi incarico incastrato incendio \
        incidente incinta inclinata include includono inclusa inclusi incluso incontra incontrare incontrati incontrato \
        incontri incontro incontrò incredibile incredibilmente indagine indagini indiana indiano indicare indicato indietro \
        indipendente indipendenti indipendenza indirizzo individuale individui individuo indizio indossa indossare indovina \
        indovinare industria industriale industriali infanzia infarto infatti inferiore inferiori infermiera inferno influenza \
        informazione informazioni infortunio infrastrutture ingaggiato ingegnere ingegneria inghilterra inglese inglesi \
        ingresso iniziale inizialmente iniziamo iniziano iniziare iniziarono iniziata iniziativa iniziato innamorata \
        innamorato innocente innocenti inoltre inquietante insediamenti insediamento insegnamento insegnante insegnato \
        inserita inserito insetti insieme insomma institute intanto intelligente intende intendevo intendi intendo intento \
        intenzione intenzioni interamente interessa interessante interessato interesse interessi interna international \
        internazionale internazionali interne internet interni interno interpreta interpretato interpretazione interventi \
        intervento intervista intitolata intitolato intorno introdotta introdotto introduzione inutile invasione inventato \
        invernali inverno investito inviato invitato ipotesi irlanda irlandese iscrizione ispettore ispirato ispirazione \
        israele istante istinto istituita istituito istituto istituzione istituzioni istruzione istruzioni italiana italiane \
        italiani italiano jackson jacques jennifer jessica johnson laboratorio lacrime lanciato larghezza lascero lascerò \
        lasciala lascialo lasciami lasciamo lasciando lasciar lasciare lasciarla lasciarlo lasciarmi lasciarti lasciata \
        lasciate lasciatemi lasciati lasciato laterale laterali lavorando lavorano lavorare lavorato lavoratori lavorava \
        lavorazione lavoriamo legenda leggenda leggera leggere leggermente legislatura lentamente leonardo lettera \
        letteralmente letteraria letterario letteratura lettere lettura lezione lezioni liberazione liberta libertà licenza \
        licenziato limitata limitato linguaggio litigare litigato livelli livello località lombardia lontana lontani lontano \
        lorenzo lottare ludovico lunghezza macchina macchine madonna maestro magazzino maggior maggioranza maggiore maggiori \
        maggiormente maglietta magnifico magnitudine malapena malattia malattie maledetta maledetto maledizione malgrado \
        manager mancano mancanza mancato mandare mandato mangiare mangiato maniera manifestazione manifestazioni mantenendo \
        mantenere mantenne mantova manutenzione marchese marchio margaret margherita marshall martino maschera maschile \
        maschili maschio massima massimo matematica materia materiale materiali matrice matrimonio mattina mattino maurizio \
        meccanica meccanismo medaglia medaglie medesima medesimo mediante medicina medicine medievale medioevo mediterraneo \
        memoria mentale mentendo mentire mentito meraviglia meravigliosa meraviglioso mercato meridionale messaggi messaggio \
        messico messina metropolitana mettendo metterci mettere metterlo mettermi mettersi metterti mettete mettiamo mettilo \
        mettiti mettono mezzanotte michael michele migliaia miglior migliorare migliore migliori milanese miliardi milione \
        milioni militare militari minaccia minacciato ministero ministri ministro miracolo miseria missione missioni mistero \
        mitologia modalità modelli modello moderna moderni moderno modificato modifiche moltissimo momenti momento monastero \
        mondiale mondiali montagna montagne monumentale monumenti monumento morendo morirai mortale mostrano mostrare mostrato \
        movimenti movimento mucchio municipalità muovere muoversi muoverti muovetevi muoviamoci muoviti musical musicale \
        musicali musiche musicista musicisti mutande napoleone nascita nasconde nascondendo nascondere nascosta nascosto \
        national naturale naturali naturalmente navigazione nazionale nazionali nazione nazioni nazista neanche necessari \
        necessaria necessario necessità negativo negozio nemmeno neppure nervosa nervoso nessuna nessuno network nobiltà \
        nominato nonostante normale normali normalmente norvegese norvegia notevole notevoli notevolmente notizia notizie \
        novanta novecento novembre nucleare numerose numerosi nuovamente obiettivi obiettivo occasione occasioni occhiali \
        occhiata occidentale occidentali occidente occupata occupato occupazione odierna offensiva offerta offerto offrire \
        oggetti oggetto olandese olandesi olimpiade olimpiadi olimpici olimpico omicidi omicidio omonima omonimo onestamente \
        operativo operazione operazioni opinione opportunita opportunità opposizione oratorio orchestra ordinato orecchie \
        orecchio organizzare organizzata organizzato organizzazione organizzazioni orgoglio orgoglioso orientale orientali \
        oriente originale originali originaria originariamente originario origine origini orologio orribile ospedale ospitare \
        ospitato osservazione ossigeno ottanta ottenendo ottenere ottenne ottenuto ottiene ottobre ottocento ottomano ovunque \
        ovviamente pacifico padrone paesaggio pagamento palazzo palermo palestra pallacanestro pallavolo panchina pantaloni \
        paradiso parcheggio parecchio pareggio parenti parlamentare parlamentari parlamento parlami parlando parlano parlare \
        parlargli parlarle parlarmi parlarne parlarti parlate parlato parlava parleremo parliamo parrocchia parrocchiale \
        partecipa partecipando partecipanti partecipare partecipato partecipazione partecipò partendo partenza particolare \
        particolari particolarmente partire partita partite partiti partito partner parzialmente passaggi passaggio passando \
        passare passata passate passati passato passeggeri passeggiata passiamo passione patatine patrick patrimonio pavimento \
        paziente pazienti pazienza pazzesco peccato peggiore peggiori pellicola penisola pensaci pensando pensano pensarci \
        pensare pensate pensato pensava pensavamo pensavi pensavo pensiamo pensieri pensiero pensione peraltro percento \
        percorso perdendo perdere perdita perdite perdonami perdonare perdoni perdono perfetta perfettamente perfetto perfino \
        performance pericolo pericolosa pericoloso periodi periodo permanente permesso permette permettere permise persino \
        persona personaggi personaggio personale personali personalità personalmente persone pertanto pesante pesanti pessima \
        pessimo piaccia piaccio piacciono piacere piacerebbe piaceva piacevole piaciuto pianeta piangendo piangere pianoforte \
        piantala pianura piattaforma picchiato piccola piccole piccoli piccolo pictures piemonte pillole pioggia piscina \
        pistola pistole pittore pittura piuttosto plastica playoff pochino polacco politica politiche politici politico \
        polizia poliziotti poliziotto polonia polvere pomeriggio pontificio popolare popolari popolarità popolazione \
        popolazioni portale portami portando portano portare portarla portarlo portarmi portarono portarti portata portate \
        portati portato portiamo portogallo portoghese porzione positivo posizione posizioni possano possedeva possesso \
        possiamo possibile possibili possibilita possibilità possiede possono posteriore posteriori potente potenti potenza \
        potenziale poterlo potesse potessi potessimo potevamo potevano potrebbe potrebbero potremmo potremo potreste potresti \
        potrete pratica praticamente precedente precedentemente precedenti precedenza precisamente preciso preferirei \
        preferisci preferisco preferita preferito prefettura premier prendendo prendere prenderemo prenderla prenderlo \
        prendermi prendero prendersi prenderti prenderò prendete prendiamo prendilo prenditi prendono preoccupa preoccupare \
        preoccuparsi preoccuparti preoccupata preoccupato preoccupi preparando preparare preparati preparato preparazione \
        presenta presentano presentare presentata presentato presente presenti presento presentò presenza presenze presero \
        preside presidente presidenza pressione prestazioni prestito prevalentemente prevede prevedeva prevista previsto \
        prigione prigionieri prigioniero primavera principale principali principalmente principe principessa principi \
        principio privata private privati privato probabile probabilità probabilmente problema problemi procedura processi \
        processo procuratore prodotta prodotti prodotto produce produrre produttore produttori produzione produzioni \
        professionale professione professionista professionisti professor professore profilo profonda profondamente profondità \
        profondo profumo progettato progettazione progetti progetto programma programmazione programmi proiettile proiettili \
        project promessa promesso prometto promosso promozione promuovere propone proposito proposta proposto propria proprie \
        proprieta proprietari proprietario proprietà proprio prosegue prossima prossimi prossimità prossimo protagonista \
        protagonisti proteggere protezione prototipo provando provarci provare provato proveniente provenienti proviamo \
        province provincia provinciale pubblica pubblicata pubblicate pubblicati pubblicato pubblicazione pubblicazioni \
        pubbliche pubblici pubblico pubblicò punizione puntata puntate punteggio purtroppo puttana puttane qualche qualcosa \
        qualcun qualcuno qualificazione qualificazioni qualità qualsiasi qualunque quantità quaranta quartiere quattro \
        questione questioni quindici quotidiano raccoglie raccogliere raccolta raccolte raccolto racconta raccontare \
        raccontato racconti racconto raffigurante ragazza ragazze ragazzi ragazzina ragazzini ragazzino ragazzo raggiunge \
        raggiungendo raggiungere raggiunse raggiunto ragione ragioni rapidamente rapporti rapporto rappresenta rappresentano \
        rappresentante rappresentanti rappresentare rappresentata rappresentato rappresentazione raramente realizza realizzare \
        realizzata realizzate realizzati realizzato realizzazione realizzò realmente reazione rebecca recensioni recente \
        recentemente recenti records recuperare recupero reggimento regionale regionali regione regioni regista registrare \
        registrato registrazione registrazioni regolamento regolare regolarmente relativa relativamente relative relativi \
        relativo relazione relazioni religione religiosa religiose religiosi religioso rendere reparti reparto reperti \
        repubblica reputazione residenti residenza resistenza resistere respira respirare respiro responsabile responsabilita \
        responsabilità restare restate restauro resynch retrocessione reverendo revisione ribelli riccardo ricerca ricerche \
        ricevere ricevette ricevuto richard richiamo richiede richiesta richieste richiesto ricominciare riconoscimenti \
        riconoscimento riconosciuto ricoperto ricorda ricordano ricordare ricordate ricordati ricordato ricordi ricordo \
        ricostruzione ridicolo ridotta ridotto ridurre riduzione rientra riescono riferimenti riferimento riferisce rifiuta \
        rifiutato rifiuto rifiutò riforma rifugio riguarda riguardanti riguardo rilasciato rilassati rilievo rimanendo \
        rimanere rimanga rimangono rimasero rimasta rimasti rimasto rinforzi ringraziamento ringraziare ringrazio rinunciare \
        riporta riportare riportato riposare riprende riprendere ripresa riprese ripreso riproduzione risalente risalgono \
        rischiare rischio riserva risolto risoluzione risolvere risorse rispettivamente rispetto risponde rispondere rispondi \
        risposta risposte risposto ristorante ristrutturazione risulta risultati risultato ritardo ritenuto ritiene ritirarsi \
        ritirata ritorna ritornare ritorno ritornò ritratto ritrova ritrovati riunione riuscendo riusciamo riuscire riuscirono \
        riuscita riusciti riuscito riuscivo rivedere rivederti rivelato rivista riviste rivolta rivoluzione roberto romania \
        romantico romanzi romanzo rompere rovinare rovinato russell sacerdote saltare saltato salutare salvare salvato \
        salvatore salvezza sanremo santuario saperlo sapesse sapessi sapevamo sapevano sappiamo saranno sardegna sarebbe \
        sarebbero saremmo saresti sassonia sbagliata sbagliato sbaglio sbrigati scambio scappare scappata scappato scatola \
        scegliere scendere sceneggiatura sceriffo schermo scherzando scherzi scherzo schiavi schiena scientifica scientifico \
        scienza scienze scimmia sciocchezze sciocco scommetto scomparsa scomparso sconfitta sconfitte sconfitto sconosciuto \
        scontri scontro scopare scoperta scoperto scoppio scoprire scoprirlo scozzese scrisse scritta scritte scritti scritto \
        scrittore scrittori scrittura scrivania scrivere scudetto scultore scultura scusami scusarmi scusate scusatemi sebbene \
        seconda secondi secondo segnale segnando segnato segreta segretario segreti segreto seguendo seguente seguenti seguire \
        seguita seguito selezione sembrano sembrare sembrava semiasse semifinale semifinali seminario semplice semplicemente \
        semplici senatore sensazione sentenza sentiamo sentimenti sentire sentirlo sentirmi sentirsi sentirti sentita sentite \
        sentito sentivo separazione sepolto sequenza sergente seriamente serpente servira servire servirà servito serviva \
        servizi servizio servono sessanta sessione sessuale sessuali settanta settecento settembre settentrionale settima \
        settimana settimane settimo settore settori sezione sezioni sfortunatamente sguardo sicilia sicuramente sicurezza \
        siediti sigaretta sigarette significa significato significhi signora signore signori signorina silenzio simboli \
        simbolo simpatico sinceramente sincero sindaco sindrome singolare singoli singolo sinistra sinistro sintesi sissignore \
        sistema sistemare sistemato sistemi situata situato situazione situazioni smettere smetterla smettetela smettila \
        soccorso sociale sociali socialista societa society società soffrire software soggetti soggetto sognato solamente \
        soldati soldato solista solitamente soltanto soluzione soluzioni sopportare soprattutto sopravvivere sorella sorelle \
        sorprende sorpresa sorpreso sorriso sorveglianza sospeso sospettato sospetti sospetto sostanza sostanze sostegno \
        sostenere sostenuto sostiene sostituire sostituita sostituito sostituzione sottofondo sottospecie sottotitoli \
        sovietica sovietico sovrano spagnola spagnoli spagnolo sparare sparato sparire sparito spaventata spaventato spaziale \
        spazzatura specchio speciale speciali specialità specialmente specifica specifiche specifico spedizione spencer \
        speranza speravo speriamo sperimentale spettacoli spettacolo spettatori spezzato spiaggia spiegare spiegato \
        spiegazione spieghi spirito spirituale splendida splendido sponsor sportiva sportivo sposare sposarmi sposata sposati \
        sposato spostare spostati squadra squadre stabile stabilimento stabilire stabilito stabilì stagione stagioni \
        stamattina standard stanotte staremo stasera statale statistiche statunitense statunitensi stavamo stavano stavate \
        stavolta stazione stazioni stefano sterline stomaco storica storicamente storiche storici storico stradale stranieri \
        straordinario stretta strettamente stretto stronza stronzata stronzate stronzi stronzo strumenti strumento struttura \
        strutture studente studenti studiare studiato studios studiosi stupendo stupida stupidi stupido subspedia succeda \
        succede succedendo succedera succedere succederà successa successi successione successiva successivamente successive \
        successivi successivo successo successore sudafrica suddivisione suddiviso sufficiente suicidio suonare superare \
        superato supercoppa superficie superiore superiori suppongo supporto svedese sveglia svegliati svegliato sveglio \
        sviluppa sviluppare sviluppata sviluppato sviluppo sviluppò svizzera svizzero tabella tagliare tagliato talento \
        talmente talvolta tantissimo tappeto tassonomia tatuaggio teatrale tecnica tecnicamente tecniche tecnici tecnico \
        tecnologia tedesca tedesche tedeschi tedesco telecamera telecamere telefilm telefonata telefono televisione televisiva \
        televisive televisivo temperatura temperature tempesta temporale tenente tenerla tenerlo tensione tentativi tentativo \
        tentato teologia terapia termina terminata terminato termine termini terminò terremoto terreni terreno terrestre \
        terribile territori territoriale territorio tessuto testamento testimone testimoni testimonianza testimonianze \
        testimoniare theatre tipicamente titolare toccare toccato togliere togliti tommaso tonnellate toponimo tornando \
        tornare tornata tornate tornati tornato tornera tornerai torneremo tornero tornerà tornerò torniamo torrente toscana \
        totalmente traccia tracciato tradimento tradito traditore tradizionale tradizionali tradizione tradizioni tradurre \
        traduzione traffico tragedia traguardo tramite tranquilla tranquillo trappola trasferimento trasferirsi trasferisce \
        trasferita trasferito trasferì trasformazione trasmessa trasmesso trasmissione trasporti trasporto trattamento \
        trattato trattava tribunale trieste trovano trovare trovarla trovarlo trovarmi trovarti trovata trovate trovati \
        trovato trovava troverai troveremo trovero troverò troviamo turchia turismo tuttavia tuttora ubriaca ubriaco uccelli \
        uccello uccidendo uccidere ucciderla ucciderlo uccidermi ucciderti ucraina udienza ufficiale ufficiali ufficialmente \
        ufficio ulteriore ulteriori ulteriormente ultimamente umanità umberto ungherese ungheria uniforme universal universale \
        universita university università universo urgente uscendo usciamo utilizza utilizzando utilizzare utilizzata \
        utilizzate utilizzati utilizzato utilizzo vacanza vacanze vaffanculo valigia valutazione vampiri vampiro vantaggio \
        variabile variante varianti varietà vattene vecchia vecchie vecchio vederci vederla vederlo vedermi vederti vedervi \
        vediamo vedremo veicoli veicolo velivoli velivolo velocemente velocita velocità vendere vendetta vendita vendite \
        venduto venendo venerdi venerdì venezia vengono veniamo venisse venivano vennero veramente vergine vergogna verranno \
        versante versione versioni vescovi vescovo vestiti vestito vettura vetture viaggiare viaggio vicenda vicende vicenza \
        vicinanze videoclip videogiochi videogioco vietnam villaggi villaggio vincendo vincent vincenzo vincere vincitore \
        vincitori vincitrice violenza virginia visconti visibile visibili visione vissuto vittima vittime vittoria vittorie \
        vittorio viviamo vogliamo vogliono volante volentieri volesse volessi volevamo volevano volontà vorranno vorrebbe \
        vorremmo vorresti washington weekend western wikipedia william williams windows wrestling zelanda zucchero"),
    ("nl", "\
        aanbieden aandacht aandeel aandelen aandoen aanduiding aangeboden aangebracht aangedaan aangedreven aangeduid \
        aangegeven aangekomen aangekondigd aangelegd aangenaam aangenomen aangepast aangeraakt aangesloten aangesteld \
        aangetroffen aangevallen aangeven aangevuld aangewezen aangezien aangrenzende aanhangers aanhangsels aanklacht \
        aanklager aankomen aankomst aanleiding aannemen aanpakken aanraken aanslag aansluiting aantallen aantrekkelijk \
        aanvallen aanvaller aanvankelijk aanvoerder aanwezig aanwezige aanwezigheid aanwijzing aanwijzingen aanzien \
        aanzienlijk aanzienlijke aardige aartsbisdom aartsbisschop abdominalis absolute absoluut academie academy accepteer \
        accepteren achtereenvolgens achteren achtergelaten achtergrond achterin achterkant achterlaten achterna achterste \
        achteruit achterzijde achtste achttien achttiende acontia acrididae acteren acteurs actieve activiteit activiteiten \
        actrice adellijke administratieve admiraal adviseur advocaat advocaten aequalis afbeelding afbeeldingen afdeling \
        afdelingen afdrukken affaire afgebeeld afgebroken afgekort afgeleid afgelopen afgerond afgeschaft afgesloten \
        afgesproken afgevaardigden afgewezen afgezet afhandelen afhankelijk afkomst afkomstig afkorting aflevering \
        afleveringen afmaken afrikaans afrikaanse afscheid afschuwelijk afsluiten afspraak afspraakje afspreken afstand \
        afstanden afwezigheid afzonderlijke agenten airlines airport akkoord alcohol alexander aleyrodidae aleyrodinae \
        alfabetiseringsgraad algemeen algemene alhoewel alkmaar allebei allemaal allerlei alliantie allison allocosa \
        alsjeblieft alsmede alstublieft alternatief alternatieve alvorens amateur ambassadeur ambtenaar ambulance america \
        american amerika amerikaan amerikaans amerikaanse amerikanen amersfoort amsterdam amsterdamse anagrus anagyrus analyse \
        anaphes anderen anderlecht anderson anderzijds andrena andrenidae angeles angolensis angustus anisoptera anobiidae \
        antarcticus antennata antennen anthony antonius antwerpen antwerpse antwoord antwoorden apanteles apeldoorn \
        aphelinidae aphelinus apparaat appartement applaus aquitaine arabica arabisch arabische araneidae araneus arbeiders \
        archeologische archief archipel architect architecten architectuur arctosa arcuata argentijnse argentinië argyresthia \
        armadillidae armadillidium armatus arrestatie arresteer arresteren arrondissement artiest artiesten artikel artikelen \
        artistieke ashmead asilidae aspecten assamiidae assistent association astronoom atelier atelopus atlanticus \
        atlantische atletiek attentie attractie auditie augustus aurivillius australaziatisch australian australiensis \
        australis australische australië auteurs autodromo automatisch autonome autoriteiten auvergne avontuur aziatische \
        bachelor badkamer bakstenen ballingschap bandleden barbara barcelona basilewsky bassist beantwoord beantwoorden \
        bebouwing bechyne bedacht bedanken bedankt bedenken bediend bedoeld bedoelde bedoeling bedoelt bedraagt bedreigd \
        bedreiging bedrijf bedrijven bedroeg bedrogen beelden beeldende beeldhouwer beervlinder beesten beginnen begonnen \
        begraafplaats begrafenis begraven begreep begrensd begrepen begrijp begrijpen begrijpt behaald behaalde behalen \
        behalve behandeld behandelen behandeling behandelt beheerd beheersen behield behoefte behoeve behoorde behoorden \
        behoorlijk behoort behoren behorend behorende behouden beieren bekeken bekende bekendgemaakt bekendheid bekendste \
        bekennen bekentenis bekijken bekleedde bekroond belachelijk belandde belangen belangrijk belangrijke belangrijker \
        belangrijks belangrijkste belangstelling beleefd belgisch belgische belofte belokobylskij beloning beloofd beloofde \
        beloven bemanning bembecia bemoeien benaming beneden benieuwd benoemd benoemde benoeming benzine beoordelingsjaar \
        bepaald bepaalde bepalen beperkt beperkte bereikbaar bereiken bereikt bereikte bereikten bericht berichten berlijn \
        bernhard beroemd beroemde beroofd beschadigd bescheiden bescherm beschermd beschermen bescherming beschermt \
        beschikbaar beschikking beschikt beschikte beschouwd beschreef beschreven beschrijft beschrijving beschuldigd besefte \
        beslaat beslissen beslissing beslissingen beslist besloot besloten besluit besluiten bespreken besproken bestaan \
        bestaande bestaat besteld bestellen bestemd bestond bestonden bestuur bestuurd bestuurder bestuurlijk bestuurlijke \
        bestuurslaag betaald betaalde betaalt betalen betekend betekende betekenen betekenis betekent betrapt betreffende \
        betreft betrekking betrokken betwijfel bevallen bevatte bevatten beveiliging bevelen bevestigd bevestigen bevinden \
        bevindt bevolking bevolkingsdichtheid bevonden bevorderd bevorderen bevriend bevrijd bevrijden bevrijding bevroren \
        bewaard bewaker bewakers bewaren beweegt beweert bewegen beweging bewegingen bewerkt bewezen bewijst bewijzen bewoners \
        bewoond bewusteloos bewustzijn bezette bezetting bezienswaardigheden bezitten bezittingen bezocht bezoeken bezoekers \
        bezorgd bezorgen bezwaar beëindigd beëindigde beïnvloed bibliotheek biertje bifasciata bifasciatus bijbehorende \
        bijdrage bijdragen bijeenkomst bijnaam bijvoorbeeld bijzonder bijzondere bijzonders bilineata billboard bimaculatus \
        binnenkomen binnenkort binnenlandse binnenstad biografie bisschop bisschoppen bladeren bladhaantjes bladrollers \
        blijkbaar blijken blijven bloeddruk bloeden bloemen bodemjachtspinnen boedapest boeddhisme boerderij boerderijen \
        boheman bohemen boisduval boktorren bondscoach boodschap boodschappen borgmeier borstelworm borsten botanische \
        bourgogne bourgondië bouwwerk bovenaan bovendien bovenop bovenste brabant brabantse brachten brachymeria braconidae \
        branden brandenburg brandstof braziliaanse brazilie brazilië breedte brengen bretagne breuning brevicauda brevipennis \
        brevipes brevirostris briefje brieven brigade brigadier briljant british brittannie brittannië britten broeder \
        broeders broertje bronnen bronswespen bronzen broodje brothers brouwerij bruchophagus bruggen bruiloft brussel \
        brussels brusselse buccinidae buikharige buitenland buitenlandse bulgarije bundesliga burgemeester burgemeesters \
        burgeroorlog burgers buurman buurtschap byzantijnse cadeautje calcarea california californië callimome cambridge \
        campagne campeonato canadese candèze cantharidae capaciteit caporiacco captain carabidae cardiophorus carinata \
        carmenta caroline carrière castanea castaneus castilië categorie categorieën catherine cavalerie cemetery centimeter \
        centraal central centrale centrum cerambycidae cestoda chaetonotus chalcididae challenge chamberlin champagne \
        champions championship charleroi charles charlie charlotte chauffeur chelonus chemische chevrolat chicago chinees \
        chinese chirurg chlorops chocolade chopard chorebus christelijk christelijke christendom christenen christian christus \
        chromis chrysis chrysocharis chrysomelidae chrysonotomyia château cijfers cilindrisch circuit circuito cirolana \
        cirrospilus classic clavata clubcarrière coalitie coccophagus cockerell coelioxys coelotes coenagrionidae collectie \
        collega college colletidae collins colombia colorado columbia combinatie comitaat commandant commando commentaar \
        commercieel commerciële commissaris commissie commune communicatie communistische compagnie company competitie \
        competities competitiewedstrijden compleet complex complexe componeerde componist componisten compositie composities \
        computer computers concentreer concentreren concept concert concerten conclusie concurrentie conferentie conflict \
        conflicten confusa congres congresdistrict conidae coniopteryx conservatieve conservatorium constant constructie \
        contact contacten contant context contract controle controleer controleren copidosoma cornuta cornutus corporation \
        correct cosmetidae costata country coureur crambidae craugastor crematogaster creëren crimineel criminelen critici \
        cryptocephalus cryptus cultureel culturele cultuur curaçao cyclopidae cylindrica cyprinidae daadwerkelijk daaraan \
        daarbij daarbinnen daarboven daarbuiten daardoor daarentegen daarheen daarmee daarnaast daaropvolgende daarover \
        daartoe daaruit daarvan daarvoor dachten dagblad dagboek dagelijks dagelijkse dankbaar dankjewel dankzij dansmuggen \
        dateert dateren datzelfde debuteerde debuutalbum december decennia decipiens deelgemeente deelnam deelname deelnemen \
        deelnemende deelnemers deelstaat defensie definitie definitief definitieve degenen degradatie degradeerde dekking \
        delicata democratie democratische demografie demonen demospongiae denemarken dentata dentatus departement depressie \
        depressus dergelijke dermestidae dertien dertiende designated desondanks destijds details detective deutsche deventer \
        dezelfde diakonoff dialect dialecten diamanten diameter dichtbij dichter dichterbij dicranomyia dictynidae diefstal \
        diegene dienden diensten diezelfde difficilis digitale dikwijls dinsdag diploma dipoena directe directeur dirigent \
        discolor discussie district districten ditmaal diverse divisie division división dochter dochters document \
        documentaire documenten dodelijk dodelijke doelman doelpunt doelpunten doelwit dokters dolichoderinae dolichopus \
        dollars dominee donderdag donkere doodgaan doodgeschoten doodsbang doodsoorzaak doorbraak doorbrengen doordat doorgaan \
        doorgaans doorheen doorlopen doornsprinkhanen doorzoeken dordrecht dorylinae dossier dossiers douchen douglas draaide \
        draaien drankje drankjes drenthe dresden driemaal dringend drinken droegen dronken drukken drummer dubbele dubbelspel \
        duidelijk duidelijke duistere duisternis duitsers duitsland duizend duizenden dwergspektorren dwingen dynastie \
        dytiscidae echtgenoot echtgenote echtpaar economie economisch economische edelachtbare edities edwards edwardsi \
        eenheden eenheid eenmaal eenoogkreeftjessoort eenvoudig eenvoudige eenzaam eerbetoon eerdere eerlijk eerlijke \
        eerwaarde eeuwige effecten egyptische eigenaar eigendom eigenlijk eigenlijke eigenmann eigenschappen eilanden \
        eindelijk eindhoven eindigde eindigden eindigen eindigt eindronde eindstand elachertus elasmus elateridae elegans \
        elektrische elektronische element elementen elizabeth ellende emoties emotioneel encyrtidae encyrtus endemisch \
        endomychidae energie enerzijds engeland engelse engelsen engelstalige enigszins enkelspel enschede ensemble entedon \
        entertainment enthousiast erachter erbuiten erebidae eredivisie erfgoed erichson erigone erkende erkenning ernstig \
        ernstige ervandoor ervaren ervaring ervaringen estland etentje etheostoma etnische eulimidae eulophidae eulophus \
        eupelmus euplectrus european europees europese eurovisiesongfestival eurytoma eurytomidae evenals eveneens evenement \
        evenementen eventjes eventueel eventuele evenwel evolutie excuseer excuseren excuses exemplaar exemplaren expeditie \
        experiment exploitatie explosie explosieven express externe fabriek fabrieken factoren faculteit failliet fairmaire \
        familie families fantasie fantastisch fantastische favoriet favoriete februari federale federatie feesten feestje \
        feitelijk ferdinand festival feyenoord fictieve figuren filipijnen filipijnse filmfestival filosofie filosoof finales \
        financieel financiële financiën finland fischer fleutiaux flikker florida football formaat formatie formeel formica \
        formicinae formula formule fortuin fossielen foundation fractie franche francis francisco franciscus frankfurt frankie \
        frankrijk freguesia friedrich friesland fulvipes functie functies fuscipennis fuseerde gastropoda geallieerde \
        geallieerden gearresteerd gebaseerd gebergte gebeurd gebeurde gebeuren gebeurt gebeurtenissen gebieden gebleven \
        gebonden geboorte geboren gebouwd gebouwde gebouwen gebracht gebroeders gebroken gebruik gebruikelijk gebruikelijke \
        gebruiken gebruiker gebruikers gebruikgemaakt gebruikt gebruikte gecombineerd gecomponeerd gecontroleerd gecreëerd \
        gedacht gedachte gedachten gedeeld gedeelte gedeeltelijk gedefinieerd gedicht gedichten gedraag gedraagt gedragen \
        gedronken gedroomd gedrukt gedumpt gedurende gedwongen geestelijke geesten gefeliciteerd gegeten gegeven gegevens \
        gegooid gehaald geheime geheimen geheten geheugen geholpen gehoord gehouden gehucht geintje gekeken gekenmerkt gekleed \
        gekocht gekomen gekoppeld gekozen gekregen gekwetst gelabert gelanceerd gelaten gelderland gelechiidae geleden geleerd \
        gelegen gelegenheid geleidelijk geleverd gelezen geliefde gelijke gelijknamige gelijkspel gelogen geloofde gelooft \
        gelopen geloven gelukkig gelukkige gemaakt gemakkelijk gemeenschap gemeenschappelijke gemeente gemeentelijk \
        gemeentelijke gemeenten gemeenteraad gemeenteraadslid gemeenteraadsverkiezingen gemengd gemerkt gemeten gemiddeld \
        gemiddelde genaamd geneeskunde generaal general generatie genezen genieten genoegen genoemd genoemde genomen \
        genomineerd genootschap geografie geometridae geopend geoplana geoplanidae georganiseerd georgia gepaard gepaarde \
        geplaatst geplaatste gepland geplande gepleegd gepraat gepresenteerd geprobeerd geproduceerd gepubliceerd geraakt \
        geraken gerealiseerd gerechtigheid gereden gereedschap gereformeerde geregeld geregisseerd geregistreerd gerekend \
        gerestaureerd gericht germaanse gertsch gerucht geruchten geschat gescheiden geschenk geschiedenis geschikt \
        geschilderd geschonken geschoten geschreven geschriften gesegmenteerd geselecteerd geslaagd geslacht geslachten \
        geslachtscellen geslagen geslapen gesloopt gesloten gespannen gespecialiseerd gespeeld gesprek gesprekken gesproken \
        gestaan gestart gesteld gesteund gesticht gestoken gestolen gestoord gestopt gestorven gestuurd getallen getekend \
        getiteld getoond getraind getroffen getrokken getrouwd getuige getuigen gevaarlijk gevaarlijke gevallen gevangen \
        gevangene gevangenen gevangengenomen gevangenis gevangenisstraf gevecht gevechten gevestigd gevierd gevochten gevoegd \
        gevoeld gevoelens gevoelig gevoerd gevolgd gevolge gevolgen gevonden gevormd gevraagd gewaarschuwd gewacht gewapend \
        geweest geweldig geweldige geweren gewerkt geweten gewicht gewijzigd gewonden gewonnen gewoonlijk gewoonte geworden \
        gezamenlijk gezamenlijke gezellig gezelschap gezeten gezicht gezichten gezocht gezondheid gezongen gezorgd \
        geïnspireerd geïnstalleerd geïnteresseerd geïntroduceerd gisteravond gisteren gisterenavond gitarist glacialis \
        glassponzen glimlach gnaphosidae godsnaam godverdomme godzijdank goedemiddag goedemorgen goedenacht goedenavond \
        goedendag goederen goedkoop goedmaken gomphidae gonatocerus gonyleptidae gorochov gotische gouvernement gouverneur \
        graafschap gracilipes gracilis granulata granulatus grappen grappig grasmotten gravenhorst grenzen gressitt grieken \
        griekenland griekse grijpen groeide groeien groeiende groepen groepsfase groeten gronden grondgebied grondwet \
        groningen grootste grootte grootvader grotendeels grotere grottensprinkhanen grouvelle gryllacrididae gryllidae \
        guignot gymnasium gymnothorax haarlem haarster habitat halfvleugelig halichondria halictidae haliday halloween \
        halverwege halvorsen hamburg hamilton hampson handelen handelingen handschoenen handschrift handtekening \
        hangmatspinnen hannover harmonie harpoenachtige hartaanval hartelijk hartslag hartstikke hasselt hayashi heather \
        hectare hedendaagse heerenveen heerlijk heerlijke heerlijkheid heijden heilige heinrich heleboel helemaal helikopter \
        helling helsinki hemelobject hemelsnaam hemileucinae herbert herbouwd herhaal herindeling herinner herinneren \
        herinnering herinneringen herinnert herkende herkennen herkent herkomst hermann hernoemd heroïne herrich herschel \
        hersenen hersens herstel hersteld herstellen hertogdom hertogenbosch hervormde herzegovina heterocerus hetgeen \
        hetzelfde hexactinellida hezbollah hielden hierbij hierdoor hierheen hiermee hieronder hierover hieruit hiervan \
        hiervoor hilversum hirsutus historicus historie historisch historische hitlijsten hoelang hoeveel hoeveelheden \
        hoeveelheid hogeschool holland hollandse hollywood holmgren holotype holstein hommels honderd honderden hongaars \
        hongaarse hongarije hongkong hoofdinspecteur hoofdkantoor hoofdklasse hoofdkwartier hoofdpijn hoofdplaats \
        hoofdredacteur hoofdrol hoofdrollen hoofdstad hoofdstuk hoofdzakelijk hoogheid hoogleraar hoogste hoogtepunt hooiwagen \
        hoorden hopelijk horismenus horizontale horloge houding huidige huishoudens huiswerk humeralis huwelijk hydroïdpoliep \
        hylesia hymenoptera ichneumonidae identificeren identiteit idioten iedereen iemands ierland ijsland ijzeren illegaal \
        illegale illinois inaequalis inbraak incident inclusief inconspicua indeling inderdaad indiana indianen indiase \
        indische individueel individuele individuen indonesische indonesië indrukwekkend industrie industriële infanterie \
        informant informatie infrastructuur ingedeeld ingehuurd ingenieur ingenomen ingericht ingeschreven ingesteld ingevoerd \
        ingewikkeld ingezet inheemse initiatief inkomen inkomsten inmiddels inpakken inrichting inschrijvingen insecten \
        inspecteur inspiratie instantie instelling instellingen institute instituut instructies instrument instrumenten \
        interessant interessante interesse interesseert interieur interland interlandcarrière interlands internationaal \
        international internationale interne internet interpretatie interview introduceerde introductie intussen invasie \
        invloed invloeden invoering inwoneraantal inwoners inwonertal islamitische israëlische italiaans italiaanse jaarlijks \
        jaarlijkse jaartelling jackson jacobus jaloers janeiro januari japanse jarenlang jazeker jennifer jeruzalem jessica \
        jeugdopleiding jeugdwinterspelen joegoslavië johnson johnsoni jonathan jongeman jongens jongere jongeren jongetje \
        jongste journalist juffrouw junioren juridische justitie kaardertjes kaarten kaartje kaartjes kabinet kalender kalmeer \
        kampioen kampioenschap kampioenschappen kandidaat kandidaten kanonnen kantons kantoor kapitein karakter kardinaal \
        kasteel kaszabi kathedraal katholiek katholieke katholieken keizerlijke keizerrijk kenmerk kenmerken kenmerkend \
        kennelijk kenrick kerkelijke kerkgebouw kerstfeest kerstman kerstmis ketting kevergeslacht keversoort keyserling \
        kiezelnaalden killivisjes kilometer kinderen klanten klassement klassen klassiek klassieke kleding kleiner kleinere \
        kleinste kleinzoon kleuren klimaat kliniek klinken klokken klooster kloosters klootzak klootzakken klopkevers kloppen \
        kniptorren knooppunt knuffel koehler koekjes koelkast kogelspinnen kolonel koloniale kolonie komende kondigde koningen \
        koningin koninklijk koninklijke koninkrijk kopenhagen koraalsoort koreaanse korenbouten korporaal kortrijk kortweg \
        kostuum krabbensoort krabspinnen krachten krankzinnig kranten kreeftachtigen krekels krijgen kritiek kroatische \
        kroatië kruising kunsten kunstenaar kunstenaars kunstschilder kunstwerk kunstwerken kwalificatie kwalificatiewedstrijd \
        kwalificeerde kwalijk kwaliteit kwartfinale kwestie kwetsbaar kwetsen laagste laarzen laatste laboratorium labridae \
        laccophilus lafaard lallemand landbouw landelijk landelijke landgoed landkreis landschap landschappen landskampioen \
        landstitel langere langpootmuggen langskomen langste langzaam lasioglossum laticeps latifrons latijnse latipennis \
        latreille latridiidae leefden leefgebied leeftijd leefwijze leerling leerlingen leeuwarden legende leidden leiders \
        leiding leioproctus leipzig lekkere lelijke leonard leopold letland letterlijk letters leuciscus leucospis leugenaar \
        leugens levende levensloop leverde leveren libellen libellensoort libellulidae liberale licentie lichaam lichamen \
        lichten liederen liedjes liefste lieverd ligging limbata limburg limburgse limoniidae lincoln linearis lineata \
        lineatus linnaeus linsley linyphiidae lissodendoryx literaire literatuur litouwen liverpool locatie locaties \
        locomotieven lodewijk lodovico logisch longicollis longipennis loopbaan loopkevers loslaten lotharingen lucanidae \
        luchthaven luchtmacht lugubris luister luisterde luisteren luistert luitenant lunchen luxemburg lycaenidae maakten \
        maaltijd maandag maanden maastricht maatregelen maatschappelijke maatschappij mabille macedonie macedonië machine \
        machines machtige macleay macrophthalmus macrostomum maculosa madagaskar magazine magische majesteit makkelijk \
        makkelijker malcolm malthinus management manager manchester mandaat manieren mankeert mannelijk mannelijke mannetje \
        mannetjes marathon margaret margaretha marginata marokko marseille marshall masters materiaal materialen materieel \
        matsumura matthew maximaal maximale mechelen medaille medailles medelijden medewerker medewerkers medicijn medicijnen \
        medisch medische mediterranea meedoen meegaan meegebracht meegemaakt meegenomen meekomen meenemen meerdere meerderheid \
        meestal meesten meester megachile megachilidae megapenthes megaselia megastigmus meisjes melanoxanthus menselijk \
        menselijke mensheid metalen metaphycus methode metrostation meunasah mevrouw mexicaanse meyrick michael michelle \
        michigan microregio microsoft microterys middelbare middeleeuwen middeleeuwse middelen middellandse middels middelste \
        middenvelder middernacht mierenjagers mierensoort mijnheer mijzelf militair militaire militairen miljard miljoen \
        miljoenen millimeter minimaal minister ministerie ministers minnesota minstens minuten miranda misbruik misdaad \
        misdaden misdrijf mislukte misschien missouri misverstand mitchell mobiele mobieltje mochten modellen moderne moeders \
        moeilijk moeilijke moeilijker moeilijkheden moesten mogelijk mogelijke mogelijkheden mogelijkheid molophilus momenteel \
        momenten momentje monding mondopening monniken monotypisch monster monsters montana monument monumentale monumenten \
        mooiste moorden moordenaar moordenaars moordwapen morawitz mordella mordellidae morgenavond morgenochtend morgenvroeg \
        mosdiertjessoort moslims mosselkreeftjessoort motoren motorfiets motorfietsen motschulsky mountain muelleri \
        muggensoort munitie musical muzikale muzikant muzikanten mycetophila mylabris mymaridae myrmeleontidae myrmicinae \
        mysterie mythologie myzozoa münchen naaldvissen naamgeving naartoe nabijgelegen naburige nachten nachtmerrie \
        nachtpauwogen nacional nadenken nagedacht nakomelingen namelijk napoleon narendran nationaal national nationale \
        nationaliteit nations natuurgebied natuurkunde natuurlijk natuurlijke nauwelijks nearctisch nederlaag nederland \
        nederlanden nederlander nederlanders nederlands nederlandsche nederlandse nederlandstalige nederzetting nederzettingen \
        neergeschoten neerschieten negatief negatieve negende negentiende negentig negeren neotropisch nepalensis nergens \
        nerveus netanyahu netvleugeligen netwerk network neuroptera nicolaas niemand niettemin nietwaar nieuwbouw nieuwsgierig \
        nigricornis nijmegen noctuidae noemden nogmaals noodgeval noodzakelijk noordelijk noordelijke noorden noordoosten \
        noordwesten noordzijde noorwegen normaal normale normandië notiophygus notodontidae nouvelle november nummers \
        nymphalidae oberthür objecten occitanie ochracea ochtend ochtends oculata odonata oecophoridae oefenen oefening \
        oekraïne officieel officier officieren officiële oftewel ogenblik oklahoma oktober olympisch olympische omgebouwd \
        omgedoopt omgeven omgeving omgezet omliggende omphale omringd omschreven omstandigheden omstreeks omvatte omwille \
        onafhankelijk onafhankelijke onafhankelijkheid onbekend onbekende ondanks onderdeel onderdelen onderfamilie \
        ondergebracht ondergoed ondergrondse onderhandelen onderhandelingen onderhoud onderhouden onderkant onderling \
        onderlinge onderneming onderorde onderscheid onderscheiden onderscheiding onderscheidingen ondersoort ondersoorten \
        onderstaande onderste ondersteund ondersteunen ondersteuning ondertiteling ondertussen onderverdeeld ondervragen \
        onderweg onderwerp onderwerpen onderwijs onderzocht onderzoek onderzoeken onderzoekers onduidelijk ongelofelijk \
        ongelooflijk ongeluk ongelukkig ongerust ongeveer onlangs onmiddellijk onmogelijk onschuldig onschuldige onszelf \
        ontbijt ontbonden ontbreken ontdekken ontdekking ontdekt ontdekte onthoud onthouden onthuld ontkennen ontleend ontmoet \
        ontmoeten ontmoeting ontmoette ontploffen ontslaan ontslag ontslagen ontsnappen ontsnapt ontspan ontspannen ontstaan \
        ontstaat ontstond ontstonden ontvangen ontvangst ontving ontvoerd ontvoering ontwerp ontwerpen ontwerper ontwierp \
        ontwikkeld ontwikkelde ontwikkelen ontwikkeling ontwikkelingen ontworpen ontzettend onvoldoende onzeker ooencyrtus \
        oordeel oorlogen oorsprong oorspronkelijk oorspronkelijke oorzaak oostelijk oostelijke oostende oostenrijk oostenrijks \
        oostenrijkse opdagen opdracht opdrachten opeenvolgende openbaar openbare opening openingspartij operatie opereren \
        opgeblazen opgebouwd opgegeten opgegeven opgegroeid opgehangen opgeheven opgeleid opgelost opgenomen opgepakt \
        opgericht opgerichte opgeroepen opgeslagen opgesloten opgesteld opgetrokken opgeven opgevoed opgevolgd opgewonden \
        opgezet opgravingen ophalen ophangen ophouden opkomst opleiding oplossen oplossing opmerkelijk opnamen opnames opnemen \
        opnieuw oppakken oppervlak oppervlakte oppositie oprichter oprichters oprichting opruimen opschieten opsluiten opstaan \
        opstand optreden optredens opvallend opvallende opvattingen opvolger opzetten opzichte opzoeken orchestra orectochilus \
        organisatie organisaties organische organiseerde organiseert organiseren organismen organist originele oriëntaals \
        orthodoxe ottomaanse oudheid overdag overeen overeenkomst overeenkomsten overgang overgebleven overgebracht \
        overgedragen overgenomen overgeven overheen overheid overige overigens overijssel overkant overkomen overkomt \
        overleden overleed overleefd overleeft overleg overleven overlijden overnam overname overnemen overstap overste \
        overstuur overtuigd overtuigen overval overvallen overwegen overwegend overwinning overwinningen overzicht oxyopes \
        paarden pacificus pakistan palearctisch pallidus pamphagidae papieren paradoxus parallel parlement \
        parlementsverkiezingen parochie parochiekerk particuliere partijen partner partners parvula parvulus paspoort \
        passagiers pastoor patiënt patiënten patrick patroon pauselijke pectoralis pediobius pennsylvania pensioen perdita \
        perfect perfecte perilampus peringuey periode peristomium permanent permanente perplexa personage personages personeel \
        personen persoon persoonlijk persoonlijke peruviana perzische petersburg phalacridae phanerotoma phasmatodea \
        philadelphia pianist pijnlijk pilosus pissebed pistool plaatse plaatselijke plaatsen plaatsgevonden plaatsje plaatste \
        plaatsvinden plaatsvond planeet planetoïden plannen planten plassen plastic plateau platenlabel platform platnick \
        platworm platyhelminthes plekken plezier ploegen plotseling pogingen politici politicus politie politieagent politiek \
        politieke politiezone politus polynema polyrhachis pommeren ponerinae populair populaire populariteit populatie \
        portemonnee portret portretten portugal portugees portugese positie positief posities positieve praatte prachtig \
        prachtige praktijk precies predikant prefectuur premier première presentator presenteerde president \
        presidentsverkiezingen prestatie prestaties prettig prettige priester prijzen primaire primera principe prinses \
        privacy private probeer probeerde probeerden probeert proberen probleem problemen procedure procent processen \
        produceerde produceert producent producer produceren product producten productie proefschrift proeven professional \
        professioneel professionele professor profiel profvoetballer programma progressieve project projecten promotie \
        promoveerde prostomium protest protestantse provinciale provincie provincies proxima pruisen pruisische pseudoniem \
        psychiater psyllaephagus pteromalidae pteromalus ptilodactyla ptilodactylidae ptinidae publicatie publicaties \
        publiceerde publiek publieke puinhoop pulchella pulchellus pulcher puncticollis pusillus pyralidae pyrgomorphidae \
        quality quantity raakten ranglijst rapport raymond reactie reacties reageert reageren realiseerde realiteit rebecca \
        recente rechercheur rechtbank rechten rechter rechtstreeks rechtszaak rechtvleugelig rechtvleugeligen reclame records \
        redacteur redelijk redenen redtenbacher reeksen regeerde regelen regeling regelmatig regentschap regering regiment \
        regionaal regionale regisseur reguliere reitter reizigers rekenen rekening rekeningen relatie relatief relaties \
        releases religie religieuze renaissance renault renovatie repareren republiek republikeinse reputatie research reserve \
        resolutie respect respectievelijk restaurant restauratie resultaat resultaten resulteerde revolutie revolutionaire \
        rhaphidophoridae richard richten richting richtte rijbewijs rijksmonument rijksmonumenten rijksmonumentenregister \
        rijksuniversiteit rijnland rijtuigen riskeren rivieren robusta rockband roemeense roemenie roemenië roermond romaanse \
        romaleidae romantisch romeinen romeins romeinse rondwormen rondwormensoort roofvliegen roofzuchtig rotterdam \
        rotterdamse rotzooi ruficollis ruficornis rufipes rufiventris rusland russell russisch russische régimbart \
        sabelsprinkhanen salticidae samantha samengesteld samengevoegd samenleving samenstelling samenvatting samenwerken \
        samenwerking santschi saturniidae saturniinae scenario schaatsen schaduw schakel schamen schande schatje schattig \
        schatting schedel scheelt scheiden scheiding schelen schepen scherpe schiereiland schieten schietmot schijnt schilder \
        schilderde schilderij schilderijen schilderkunst schildwespen schitterend schmidti schoenen scholen schoonheid \
        schoonmaken schoppen schoten schotland schotse schouder schreef schreeuw schreeuwen schrift schrijf schrijfster \
        schrijft schrijven schrijver schrikken schubmieren schudden schulden schuldig schutter schäffer science \
        sclerosomatidae scoorde scoparia scudder seconde seconden secretaris seizoen seizoenen seksuele selectie senator \
        senegalensis september sergeant sericea serieus serpulidae serrata service servisch servische sesiidae sesiinae \
        sheriff siamensis sibogae sicilië sigaret sigaretten signaal sikkelmotten simpele simulans sindsdien singapore singles \
        situatie sjöstedt slaagde slaapkamer slachtoffer slachtoffers slakken slakkensoort slechte slechter slechts slechtste \
        sleeswijk sleutel sleutels slimmer slovenië slowaakse slowakije sluipwespen sluiten smeerlap smerige snappen snelheid \
        sneller snelste snelweg snijden snuitmotten sociaal sociale socialistische society software soldaat soldaten sommige \
        sommigen songwriter soorten sordida soundtrack sowieso spaanse spanjaarden spannend spanners spanning spartelkevers \
        speciaal speciale specifiek specifieke speelde speelden speelgoed spekkevers spelers spellen spelletje spelletjes \
        spencer sphaeromatidae spicula spiegel spinnen spinnenondersoort spinnensoort spinneruilen spinosus splendida \
        sponginevezels sponssoort sponzen spoorlijn spoorweg spoorwegen spoorwegstation sporten sportpark spraken spreekt \
        spreken springen springspinnen spullen staande staartstukje staatsgreep stabiel stadhuis stadion stadium stadsdeel \
        stammen standaard standard standbeeld stanley stappen starten startte station stations staudinger stedelijk stedelijke \
        steindachner stellen stelletje stelling stelsel steltmuggen stemmen stemming stephen sterker sterren sterrenbeeld \
        sterrenstelsel sterven stervende steunde steunen stewart stichting stichtte stiekem stierven stijging stimpson \
        stippelmotten stockholm stoffen stonden stoppen straalvinnige strafblad straffen strafschoppen strategie straten \
        streepglanskevers strekspinnen stroming stroomt structuur strumigenys studeerde student studenten studeren studies \
        studioalbum studios stukjes stukken stuurde successen succesvol succesvolle sumatra surinaamse suriname syllidae \
        symbool symfonie sympiesis symptomen synoniem synthese systeem systemen szepligeti tachtig talloze talrijke tamelijk \
        tamerlan tandvlinders tastermotten taxonomie taxonomische techniek technieken technisch technische technologie tedania \
        tegelijk tegelijkertijd tegenhouden tegenover tegenstander tegenstanders tegenstelling tegenwoordig tekenaar tekende \
        tekenen tekening tekeningen teksten telefoon telefoons telefoontje telefoontjes teleurgesteld televisie \
        televisieprogramma televisieserie televisieseries telkens tellingen temnothorax temperatuur tenminste tennessee \
        tenslotte tentoonstelling tentoonstellingen terecht termijn terrein terroristen terugbrengen teruggaan teruggekomen \
        teruggevonden terugkeer terugkeren terugkomen terugkomt terugtrekken terwijl testacea testaceus testament tetramesa \
        tetrastichus tetrigidae tettigoniidae tevoorschijn tevreden thailand thanksgiving theater theologie theorie therapie \
        theridiidae theridion thomisidae thomson thoracica thorell tibetaanse tibialis tienjaarlijkse tienpotigensoort \
        tientallen tijdelijk tijdelijke tijdens tijdperk tijdschrift tijdschriften tijdstip tilburg tipulidae titelhoudsters \
        toegang toegankelijk toegekend toegelaten toegenomen toegepast toegeschreven toegestaan toegeven toegevoegd toegewezen \
        toekomst toekomstige toenemende toenmalig toenmalige toepassing toepassingen toerisme toeristen toeristische toernooi \
        toernooien toeschouwers toespraak toestaan toestand toestel toestellen toestemming toevallig toezicht toneelstuk \
        topsent tortricidae torymidae torymus tournee traditie traditioneel traditionele trainen trainer training traject \
        tramlijn transport trappen treinen trekken trekker triaenonychidae trichogramma trichogrammatidae tristis troepen \
        trokken tropisch tropische trouwde trouwen trouwens truncatus tsjechische tsjechië tsjecho turkije tuurlijk twaalfde \
        tweekleppigensoort tweeling tweemaal tweeslachtig tweevleugelige twijfel twintig twintigste typisch typische \
        uitbreiding uitbreken uitdaging uitdrukking uiteinde uiteindelijk uiteindelijke uiteraard uiterlijk uiterst uiterste \
        uitgaan uitgave uitgaven uitgebracht uitgebreid uitgebreide uitgegeven uitgenodigd uitgeput uitgereikt uitgeroepen \
        uitgerust uitgeschakeld uitgesproken uitgestorven uitgever uitgeverij uitgevoerd uitgezonden uitkomen uitkomt uitkwam \
        uitleggen uitmaakt uitmaakte uitmaken uitnodiging uitschakelen uitslag uitsluitend uitspraak uitstekend uitvoeren \
        uitvoering uitvoeringen uitzending uitzendingen uitzicht uitzien uitziet uitzoeken uitzondering undercover uniform \
        universiteit universiteiten university universum uruguay utrecht utrechtse vaarwel vaderland vakantie valdeurspinnen \
        valencia vampier vanavond vandaag vandaan vandaar vandoor vanessa vanmiddag vanmorgen vannacht vanochtend vanwege \
        vanzelf variabilis varians variant varianten varieert vasteland vastgelegd vastgesteld vasthouden vechten veelvuldig \
        veertien veertiende veertig veilige veiliger veiligheid veiligheidsraad veldkapellen veldsprinkhanen venetië venezillo \
        venezuela verander veranderd veranderde veranderen verandering veranderingen verandert verantwoordelijk \
        verantwoordelijkheid verbaasd verbaast verband verbergen verbergt verbeterd verbeterde verbeteren verbetering \
        verbinding verbindingen verbindt verbleef verblijf verboden verbond verbonden verborgen verbouwd verbrand verbranden \
        verdacht verdachte verdachten verdedigen verdediger verdediging verdeeld verdeling verdere verderop verdien verdiend \
        verdiende verdienen verdienste verdient verdieping verdiepingen verdomd verdomde verdomme verdorie verdrag verdreven \
        verdriet verdrietig verdwaald verdween verdwenen verdwijn verdwijnen verdwijnt verenigd verenigde vereniging \
        verenigingen vergadering vergeef vergeet vergeleken vergelijkbaar vergelijkbare vergelijking vergeten vergeven \
        vergissing vergist vergroot verhaal verhalen verheven verhoogd verhouding verhuisd verhuisde verhuizen verhuurd \
        verjaardag verkeer verkeerd verkeerde verkiezing verkiezingen verklaard verklaarde verklaart verklaren verklaring \
        verkocht verkoop verkoopt verkopen verkozen verkracht verkrachting verkreeg verkregen verkrijgbaar verkrijgen verlaat \
        verlangen verlaten verleden verleend verleende verlegen verlengd verlengde verlenging verlichting verliefd verliep \
        verlies verliest verliet verliezen verloofd verloofde verloop verloor verloren vermeld vermelding vermijden vermist \
        vermiste vermoed vermoedelijk vermoeden vermogen vermoord vermoordde vermoorden vermoordt vernietigd vernietigen \
        vernoemd veronderstel verontschuldigen veroordeeld veroorloven veroorzaakt veroorzaakte veroorzaken veroverd veroverde \
        veroveren verovering verpest verpesten verplaatsen verplaatst verpleegster verplicht verraad verraden verrader \
        verrassing verrast verreden verricht verrucosa verruilde verscheen verscheidene verschenen verschijnen verschijnt \
        verschil verschillen verschillende verschilt verschrikkelijk verschrikkelijke verschuldigd versierd versieren versies \
        verslaan verslag verslagen versloeg verspillen verspreid verspreiden verspreiding verspreidingsgebied verstand \
        verstandig versterken versterking versterkt verstoppen verstopt vertaald vertaling vertegenwoordigd vertegenwoordigde \
        vertegenwoordigen vertegenwoordiger vertegenwoordigers verteld vertelde vertellen vertelt verticale vertolkt vertonen \
        vertoont vertrek vertrekken vertrekt vertrok vertrokken vertrouw vertrouwde vertrouwen vertrouwt vervaardigd vervallen \
        vervangen vervanger vervanging vervelend verving vervoer vervolg vervolgens vervulde verwacht verwachten verwachtte \
        verwant verwante verwerken verwerkt verwierf verwijderd verwijderen verwijst verwijzen verwijzing verwoest \
        verwondingen verzameld verzamelde verzamelen verzameling verzeker verzekering verzinnen verzoek verzonnen verzorgd \
        verzorgde vestigde vestigden vestigen vestiging vexillum vicinus victoria videoclip viereck vierkante vietnam vijanden \
        vijftien vijftiende vijftig village vincent vingerafdrukken vingers virginia vissensoort visserij vitesse vlaamse \
        vlaanderen vlakbij vleugel vleugels vliegen vliegende vliegensoort vliegtuig vliegtuigen vliegveld vliesvleugelig \
        vliesvleugeligen vlinder vlinders vloeistof vlokreeftensoort vluchtelingen vluchten vluchtte vochtige voedsel voertuig \
        voertuigen voetbal voetbalbond voetbalclub voetbalelftal voetbalinterlands voetbalkampioenschap voetballer \
        voetbalwedstrijden voldoen voldoende volgden volgend volgende volgens volgorde volhouden volkeren volkomen \
        volkstelling volkstellingen volksvertegenwoordiger volledig volledige voltooid voltooide volwassen volwassenen \
        vondsten voorafgaand voorafging voorbeeld voorbeelden voorbereid voorbereiden voorbereiding voorbij voordat voordeel \
        voorgaande voorganger voorgesteld voorgoed voorheen voorjaar voorkeur voorkomen voorkomende voorkomt voorloper \
        voorlopig voormalig voormalige voornaam voornaamste voornamelijk voorraad voorsprong voorstander voorste voorstel \
        voorstellen voorstelling voorstellingen voortaan voortgezet voortplanting vooruit vooruitgang voorwaarde voorwaarden \
        voorwerpen voorzichtig voorzien voorzieningen voorzijde voorzitter vormden vorming vrachtwagen vreemde vreselijk \
        vreselijke vriendelijk vrienden vriendin vriendinnen vriendje vriendjes vriendschap vriendschappelijke vrijdag \
        vrijgelaten vrijheid vrijwel vrijwilligers vroegen vroeger vroegere vrolijk vrouwelijk vrouwelijke vrouwen vrouwtje \
        vrouwtjes vruchten waanzin waaraan waarbij waardeer waardeloos waarden waarderen waardoor waargenomen waarheen \
        waarheid waarmee waarnemend waarnemingen waaronder waarover waarschijnlijk waarschuw waarschuwen waarschuwing waartoe \
        waaruit waarvan waarvoor wachten wachtte walckenaeria walgelijk walsingham wandelen wanhopig wanneer warncke warschau \
        washington wateren waterjuffers waterroofkevers waterschap website wederom wedstrijd wedstrijden weekdieren weekend \
        weekschildkevers weergegeven weerstand weggaan weggaat weggegaan weggelopen wegging weghalen wegkomen wegkomt weglopen \
        wegrace wegwezen weigerde weigeren weigert weinige weleens weliswaar wellicht welterusten wereldbeker wereldkampioen \
        wereldkampioenschap wereldkampioenschappen wereldoorlog wereldtitel wereldwijd wereldwijde werkelijk werkelijkheid \
        werking werknemers werkten werkzaam werkzaamheden wespvlinders westelijk westelijke western westerse westfalen \
        wetenschap wetenschappelijk wetenschappelijke wetenschappen wetenschapper wetenschappers wetgeving wethouder \
        wielrenner wijzigingen wileman wilhelm wilhelmina willemse william williams windows winkelen winkels winnaar winnaars \
        winterspelen wiskunde wiskundige wittmer woensdag woestijn woiwodschap woningen woonden woonplaats woorden württemberg \
        yponomeutidae yunnanensis zangeres zangvogel zaterdag zeekomkommer zeeland zeeniveau zeester zekerheid zeldzaam \
        zeldzame zelfmoord zelfstandig zelfstandige zelotes zenuwachtig zenuwen zestien zestiende zetelde zevende zeventien \
        zeventiende zeventig zichtbaar zichzelf ziekenhuis zilveren zitting zochten zodanig zodariidae zodoende zoektocht \
        zogeheten zogenaamde zojuist zomerspelen zoogdieren zorgden zuidelijk zuidelijke zuidoost zuidoosten zuidwesten \
        zusters zuurstof zwamkevers zwanger zweedse zwembad zwemmen zwijgen zwitserland zwitsers zwitserse zygoptera"),
    ("pt", "\
        abandonar abandonou abençoe abertos abertura abordagem absoluta absolutamente absurdo acabado acabamos acabando \
        acabaram academia acalmar acampamento aceitar aceitou acertar acertou achamos achando acharam acidente acompanhado \
        acompanhar acontece acontecem acontecendo acontecer aconteceria acontecerá aconteceu acontecido acontecimentos \
        aconteça acordada acordado acordar acordei acordou acredita acreditam acreditar acreditava acredite acredito \
        actualmente acusado acusação acusações adaptação adianta adiante adicionais adicional adivinhar administrativa \
        administrativo administração admitir adolescente adoraria adorável adquiriu adultos adversário advogada advogado \
        advogados aeronave aeronaves aeroporto afastar afirmando afirmou africana africano agentes agradecer agradeço \
        agradável agricultura agrícola aguentar aguente aguento agência ajudando ajudaria alberto alcance alcançar alcançou \
        alegria alemanha alemães alexander alexandre alfredo algumas aliados aliança alienígena alimentar alimentação \
        alimentos almeida almirante almoçar altamente alterações alternativa altitude aluguel amanhecer amarelo amazonas \
        ambiental ambiente ambientes ambulância america american americana americanas americano americanos amizade amostra \
        amplamente américa andando anderson andrade angeles animada animado animais animação aniversário ansioso antecedentes \
        anterior anteriores anteriormente anthony antigas antigos antonio antónio antônio anualmente anunciada anunciado \
        anunciou análise anúncio apaixonada apaixonado aparece aparecem aparecer apareceu aparente aparentemente aparição \
        apartamento aparência apelido apertar aplicação aplicações apostar aprender aprendeu aprendi apresenta apresentada \
        apresentado apresentador apresentam apresentando apresentar apresentava apresentação apresentações apresentou apressar \
        aprovado aprovação aproveitar aproveite aproximadamente aproximando aproximar aquelas aqueles aquisição arcebispo \
        argentina argentino armadas armadilha armário arquidiocese arquipélago arquiteto arquitetura arquivo arquivos arrancar \
        arranjar arrepender arriscar arruinar arrumar artigos artilharia artista artistas artística artístico ascensão \
        asiático aspecto aspectos assalto assassinado assassinato assassinatos assassino assassinos assembleia assinado \
        assinar assinatura assinou assistente assistindo assistir assistência associada associado associados association \
        associação assumir assumiu assunto assuntos assusta assustada assustado assustador assustar assustou asteroide \
        atacante ataques atender atenção atingido atingir atingiu atirador atitude atividade atividades atletas atletismo \
        atlântico atlético atmosfera atraente atrasada atrasado atrasar atravessar através atração atribuído atualmente \
        atuando atuação audiência augusto aumentar aumento aumentou austrália ausência autonomia autores autoria autoridade \
        autoridades autorização autónoma auxiliar avaliação avenida aventura aviação azevedo bagunça bairros baleado bandeira \
        bandidos banheira banheiro barbosa barcelona barriga barulho baseada baseado baseados basicamente basquete basquetebol \
        bastante bastardo basílica batalha batalhas batatas batendo bateria baterista batista baviera bebendo bebidas bernardo \
        besteira biblioteca bicicleta bilhete bilhões billboard biografia biscoitos bizantino bobagem bolívia bonitas borgonha \
        botafogo botânico bragança brancas brancos brasileira brasileiras brasileiro brasileiros brasília bretanha brilhante \
        brincadeira brincando brincar brinquedo britânica britânico britânicos bulgária bélgica cabelos cabeças cachorro \
        cachorros cadeira cadáver caetano calendário califórnia camadas camarada caminhar caminho caminhos caminhão campanha \
        campanhas campeonato campeonatos campeão campeões campinas canadense cancelar candidato candidatos candidatura cansada \
        cansado cantando cantora canções capacidade capazes capital capitão capítulo capítulos característica características \
        caralho caramba carbono cardeal cardoso cardíaco caridade carioca carnaval carolina caroline carregar carreira \
        carteira cartões carvalho caráter casados casamento castela castelo castigo catarina catedral categoria categorias \
        catherine católica católico católicos causando cavalaria cavaleiro cavaleiros cavalheiro cavalheiros cavalos caverna \
        celular cemitério centavo centavos centenas central centros cenário cerebral cerimônia certamente certeza certificado \
        cerveja chamada chamadas chamado chamados chamamos chamando chamava champanhe championship chances charles charlie \
        charlotte chateada chateado chegada chegado chegamos chegando chegaram chegarem chegarmos chegará cheguei chicago \
        chinesa chocolate chorando christian ciclismo ciclista ciclone cidades cidadãos cientista cientistas científica \
        científico cigarro cigarros cinemas cintura circuito circulação circunstâncias cirurgia ciência ciências claramente \
        classes classificado classificados classificação classificou cliente clientes clássica clássico clássicos cláudio \
        clínica cobertos cobertura cocaína coimbra coincidência colaboração colegas coleção college colocada colocado \
        colocados colocando colocar colocação colocou colonial colonização coloque coloquei columbia colunas colégio colômbia \
        colônia comandante comando combate combinação combustível comecei comemorar comendo comentou comentários comerciais \
        comercial cometer cometeu começam começamos começando começar começaram começou comissão companheiro companheiros \
        companhia companhias company comparação compartilhar competiu competição competições completa completamente completar \
        completo complexo complicado componentes comportamento compositor composição composições composta composto compostos \
        comprar compras comprei comprimento compromisso comprou computador computadores computação comumente comunas \
        comunicação comunicações comunidade comunidades comunista comédia comércio conceito conceitos conceição concelho \
        concentrar concentração concerto concertos concessão concluiu conclusão concorda concordar concordo concurso concílio \
        condado condados condenado condicional condição condições conexão confederação conferência confessar confiança confiar \
        confirmado confirmar confirmou confissão confiável conflito conflitos conforme confortável confronto confusa confuso \
        confusão congregação congresso conhece conhecem conhecemos conhecer conheceu conheci conhecia conhecida conhecidas \
        conhecido conhecidos conhecimento conheça conheço conjunto conjuntos conosco conquista conquistando conquistar \
        conquistou consciência consegue conseguem consegui conseguia conseguimos conseguir conseguiram conseguiria conseguirá \
        conseguiu conselheiro conselho consequentemente consequência consequências consertar conservação considera considerada \
        consideradas considerado considerados considerando considerar considerou considerável consiga consigo consiste \
        constante constantinopla constelação constitucional constituem constitui constituição constituída constituído \
        construir construiu construção construções construída construído construídos consumo contado contando contato contatos \
        contava contemporânea contendo contente contexto conteúdo contigo continental continente continua continuam continuar \
        continuaram continue continuem continuidade continuou contraste contratado contratar contrato contratou contribuiu \
        contribuição contribuições controlar controle contrário contudo convencer convento convenção conversa conversamos \
        conversando conversar convidado convidados convidar convidou convite convocado cooperação coragem corajoso coração \
        corações coreano corinthians coronel corporation corredor correia correio correndo corrente corresponde correspondente \
        correto corrida corridas corrupção costumava country covarde cozinha cozinhar crescendo crescente crescer cresceu \
        crescimento criadas criador criados criando criança crianças criatura criaturas criação criminoso criminosos \
        cristianismo cristão cristãos critérios cruzeiro crédito créditos crítica críticas crítico críticos cuidado cuidando \
        culpada culpado cultura culturais cultural culturas cumprir curioso curitiba custódia câmeras células cérebro círculo \
        dançando daquela daquelas daquele daqueles debaixo decente decidir decidiram decidiu decisão decisões declaração \
        declarou declinação declínio decreto decréscimo dedicada dedicado dedicou defende defender defendeu defensor definida \
        definido definir definitivamente definição deixado deixamos deixando deixaram deixarei deixaria deixará delegacia \
        delicioso demanda demitido democracia democrata democrática democrático demografia demorar demônio demônios denominada \
        denominado denominação densidade departamento depende dependendo depoimento depressa depressão deputado deputados \
        depósito derrota derrotado derrotar derrotou derrubar desafio desambiguação desaparecer desapareceu desaparecido \
        desastre descansar descanso descendente descendentes descoberta descoberto descobre descobri descobrir descobriu \
        desconhecido descreve descrever descreveu descrita descrito descrição desculpa desculpar desculpas desculpe desculpem \
        desejar desejos desempenho desenho desenhos desenvolver desenvolveu desenvolvida desenvolvido desenvolvimento deserto \
        desfile desgraçado designada designado designação desistir desligar desligue despedida despedir destaca destacam \
        destacou destaque destino destruir destruiu destruição destruído detalhes determinada determinado determinar detetive \
        devagar devemos deveria deveriam deveríamos devesse devolver devêssemos devíamos dezembro dezenas diagnóstico diagrama \
        diamantes diferente diferentes diferença diferenças dificuldade dificuldades difíceis difícil digamos digitais digital \
        dimensão dimensões dinamarca dinastia dinheiro diocese direcção direita direito direitos diretamente diretor direção \
        dirigida dirigido dirigindo dirigir dirigiu discurso discussão discutir disponíveis disponível dispositivo \
        dispositivos disposto disputa disputada disputado disputar disputou disseram dissesse distante distribuição distrito \
        distritos distância ditadura diversas diversidade diversos diversão divertido divertindo divertir dividida dividido \
        dividir divisão divisões divulgação divórcio dizendo diâmetro documento documentos documentário doentes doenças \
        domingo domingos domínio dormindo douglas doutorado doutrina drinque durante duração décadas dólares dúvidas economia \
        econômica econômicas econômico edifício edifícios editora edições eduardo educação efeitos egoísta eleitoral eleitos \
        eleição eleições elemento elementos eletrônica eletrônico eletrônicos elevada elevado elevador eliminatórias elizabeth \
        elétrica embaixador embaixo emergência emissora emissoras emocionante emoções emprego empresa empresas emprestado \
        empresário encarar encerrou encontra encontrada encontradas encontrado encontrados encontram encontramos encontrar \
        encontraram encontrarmos encontrará encontrava encontre encontrei encontro encontrou endereço endémica energia \
        enfermeira enfrentar enfrentou enganado enganar enganou engenharia engenheiro engraçada engraçado enquanto ensinar \
        ensinou entanto entenda entende entendem entendendo entender entendeu entendi entendido entendo enterrado \
        entertainment entidade entidades entrada entrando entraram entrega entregar entregou entregue entretanto entrevista \
        enviado envolve envolvendo envolver envolvido envolvidos episódio episódios equador equação equilíbrio equipamento \
        equipamentos equipas equipes equivalente escadas escapar escapou esclarecer escolar escolas escolha escolhas escolhe \
        escolher escolheu escolhi escolhido escondendo esconder escondeu escondido escravos escreve escrevendo escrever \
        escreveu escrevi escrita escritas escrito escritor escritora escritores escritos escritório escultura escuridão \
        escutando escutar escutem escócia esforço esforços espacial espanha espanhol espanhola espanhóis espaços especiais \
        especial especialista especialistas especializada especialmente especificamente espectadores específico espelho \
        esperado esperam esperamos esperando esperança esperar esperava esperem esperta esperto espetáculo espiritual esporte \
        esportes esportiva esportivo espécie espécies espírito esquece esquecer esqueceu esqueci esquecido esquerda esquerdo \
        esqueça esquina esquisito essencialmente estabelecer estabeleceu estabelecida estabelecido estabelecimento \
        estacionamento estados estaduais estadual estadunidense estamos estando estarei estaremos estaria estarão estatal \
        estatuto estatística estatísticas estavam estação estações estejam estende estilos estimada estiver estiverem \
        estivesse estrada estradas estragar estrangeiro estrangeiros estranha estranhas estranho estranhos estratégia estreia \
        estrela estrelado estrelas estreou estrutura estruturas estréia estudante estudantes estudar estudiosos estudos \
        estudou estádio estágio estátua estávamos estômago estúdio estúdios estúpida estúpido europeia europeias europeu \
        europeus eurovisão eventos eventualmente evidência evidências evolução exatamente excelente excelência excentricidade \
        exceção exclusivamente executivo execução exemplares exemplo exemplos exerceu exercício exibida exibido exibição \
        existem existente existentes existia existir existência expansão expedição experimentar experiência experiências \
        explica explicar explicação explodir explodiu exploração explosão exposição exposições expressão extensão exterior \
        externa externas extinta extinto extinção extremamente extremo exército exércitos fabricação fachada facilmente \
        faculdade falamos falando falaram faleceu falecido faltando familiar familiares famosos família famílias fantasia \
        fantasma fantasmas fantástico faremos fatores favorita favorito fazemos fazenda fazendo fechada fechado federais \
        federal federação feitiço felicidade felizes feminina feminino fenômeno fernandes fernando ferramentas ferreira \
        ferroviária festivais festival fevereiro ficamos ficando ficaram ficarei ficarem ficaremos ficaria ficarmos ficarão \
        ficasse figuras filipinas filmagens filosofia filósofo finalmente financeira financeiro financiamento fingindo \
        finlândia fizemos fizeram fizesse flamengo floresta florestas fluminense flórida fonseca football formada formado \
        formalmente formando formato formação formula fornece fornecer fortaleza fortemente fortuna forçado fotografia \
        francesa franceses francisco francês frankie franquia fraqueza frederico freguesia freguesias frequentemente \
        frequentou frequência friedrich fronteira fronteiras fugindo funciona funcionamento funcionando funcionar funcionou \
        funcionários fundada fundado fundador fundadores fundamental fundação funeral funções furacão futebol futebolista \
        fábrica fórmula gabinete gabriel galeria galinha galáxia ganhando garagem garantir garanto garganta garotas garotinha \
        garotos garrafa gasolina gastrópode gatilho geladeira general gentileza geografia geográfica geralmente geração \
        gerente geórgia gigante ginástica giovanni goleiro gonçalves gostando gostaria gostava gostosa gostoso governador \
        governo governos graduação grandes gravada gravado gravadora gravação gravações gritando gráfico grávida guardar \
        guardas guerras guerreiro guilherme guimarães guitarra guitarrista gêneros habilidade habilidades habitantes habitat \
        habitats hamilton havendo haveria helicóptero henrique herdeiro heroína hipótese historiador historiadores história \
        histórias histórica histórico históricos holanda hollywood homenagem homicídio honesta honestamente honesto horizonte \
        horríveis horrível horário hospital houvesse humanas humanidade humanos hungria identidade identificar identificação \
        idiotas ignorar igrejas igualmente illinois imagens imagina imaginar imaginação imagine imaginei imagino imbecil \
        imediatamente imigrantes impacto impedir imperador imperatriz imperial implantação imploro importa importam importante \
        importantes importar importaria importava importo importância impossível impostos imprensa impressionante impressão \
        império inacreditável inaugurada inaugurado inauguração incidente inclinação incluem incluindo incluir incluiu \
        inclusive incluía incluída incluído incomoda incomodar incomum incríveis incrível incêndio independente independentes \
        independência indiana indiano indicada indicado indicação indicações individuais individual indivíduo indivíduos \
        indonésia industrial indígena indígenas indústria indústrias infantaria infantil infeliz infelizmente inferior inferno \
        influência influências informar informação informações infraestrutura infância inglaterra inglesa ingleses ingressou \
        iniciada iniciado iniciais inicial inicialmente iniciar iniciativa iniciou inimigo inimigos inocente inocentes \
        inscrição insetos inspetor inspirado inspiração instalado instalação instalações instante instituição instituições \
        instituto instrumento instrumentos instruções integrado integral integrante integrantes integrar integração integrou \
        inteira inteiramente inteiro intelectual inteligente inteligência intensidade intenção interação interessa interessada \
        interessado interessante interesse interesses interface interior interna internacionais internacional international \
        internet interno interpretada interpretado interpretar interpretação interpretou interromper intervenção intitulada \
        intitulado introduzido introdução invadir invasão inverno investigando investigar investigação investimento \
        investimentos inúmeras inúmeros irlanda italiana italiano italianos jackson jacques janeiro janelas japonesa japoneses \
        japonês jaqueta jennifer jerusalém jessica joaquim joelhos jogador jogadores jogando johnson jonathan jornada jornais \
        jornalismo jornalista julgamento juntamente justiça juvenil juventude laboratório ladrões lamento lançada lançado \
        lançados lançamento lançaram largura laterais lateral lealdade legenda legendas legislativa legislativo legislatura \
        legislação leitura lembrança lembranças lembrar leonard levando levantar levante levaram levaria liberal liberdade \
        libertadores libertar libertação licença lidando liderada liderado liderança liderou ligados ligando ligação ligações \
        limitada limitado limites limpeza lincoln linguagem literalmente literatura literária litoral localidade localidades \
        localiza localizada localizado localização londres loucura lourenço lugares lutando lágrimas líderes línguas líquido \
        machado machucado machucar machucou machuque maconha madeira madonna magalhães magnitude maiores maioria majestade \
        maldita maldito malditos maldição mandado mandando mandato maneira maneiras manifestações mantendo mantenha manteve \
        manutenção maquiagem maranhão maravilha maravilhosa maravilhoso marcada marcado marcando marcelo margaret margens \
        marinha marketing marques marquês marshall martins masculino massachusetts matando mataram mataria matemática \
        matemático materiais material matthew matéria mecanismo mecânica medalha medalhas mediante medicina medidas medieval \
        melhorar melhores membros memorial memória memórias mencionar mencionou meninas meninos menores mensagem mensagens \
        mentindo mentira mentiras mentiroso mercado meritíssimo mesquita mestrado metragem metropolitana mexicana mexicano \
        michael michelle microsoft milagre milhares milhões militar militares mineiro ministro ministros ministério minutos \
        miranda miserável missões mistura mistério mitologia mochila modalidade modelos moderna moderno modernos momento \
        momentos monarquia monstro monstros montanha montanhas monteiro monumento moradores moreira morrendo morreram morrerá \
        morrido mosteiro mostram mostrando mostrar mostrou motivos motores motorista movendo movimento movimentos moçambique \
        mudando mudança mudanças mudaram mulheres multidão mundiais mundial municipais municipal município municípios munique \
        musicais musical muçulmanos máquina máquinas máscara médicos métodos músicas músicos nacionais nacional namorada \
        namorado napoleão naquela naquele narrativa nascida nascido nascimento natação national nativos naturais natural \
        natureza nazista necessidade necessidades necessária necessário necessários negociar negociações negócio negócios \
        nenhuma nervosa nervoso network ninguém nintendo nobreza nojento nomeada nomeadamente nomeado nomeação nordeste \
        normais normalmente noroeste noruega notáveis notável notícia notícias novamente novembro novidade nuclear números \
        objetivo objetivos objetos obrigada obrigado observando observação observou obtendo obviamente ocasião ocasiões \
        ocidentais ocidental ocidente ocorrem ocorrer ocorreram ocorreu ocorrido ocupada ocupado ocupação oferece oferecer \
        ofereceu oficiais oficial oficialmente olhando olimpíadas oliveira olímpica olímpico olímpicos operacional operação \
        operações opinião oportunidade oposição orbital ordenado ordenou organismos organizada organizado organizar \
        organização organizações organizou orgulho orgulhosa orgulhoso orientais oriental orientação oriente origens originais \
        original originalmente orquestra orçamento outubro ouvidos ouvimos ouvindo ouviram oxigênio paciente pacientes \
        paciência pacífico padrões pagamento pagando paisagem palavra palavras palhaço palmeiras palpite palácio pandemia \
        parabéns paradas paraguai paralelo paranaense paraíba paraíso parceiro parceiros parceria parcialmente parecem \
        parecendo parecer pareceu parecia parecido paredes parentes parlamentar parlamento participa participantes participar \
        participaram participação participações participou particular particulares particularmente partida partidas partido \
        partidos partículas paróquia passada passado passageiros passagem passamos passando passaram passeio patrick \
        património patrimônio paulista pecados pedaços pedindo pegamos pegando pegaram pensado pensamento pensamentos pensamos \
        pensando pensava pensilvânia península pequena pequenas pequeno pequenos perante percebe perceber percebeu percebi \
        percurso perdemos perdendo perderam perdida perdido perdidos perdoar pereira perfeita perfeitamente perfeito \
        performance pergunta perguntando perguntar perguntas pergunte perguntei pergunto perguntou perigosa perigoso permanece \
        permanecer permaneceu permanente permissão permite permitem permitindo permitir permitiu pernambuco perseguição \
        personagem personagens personalidade perspectiva pertence pertencente pertencentes pertencia período períodos pesadelo \
        pescoço pesquisa pesquisadores pesquisas pessoais pessoal pessoalmente pessoas petróleo pictures pilotos pinheiro \
        pintura pinturas piscina planejado planejamento planejando planeta plantas plataforma plataformas platina playstation \
        podemos podendo poderei poderemos poderes poderia poderiam poderosa poderoso poderíamos podíamos policiais policial \
        polícia política políticas político políticos polónia polônia pontuação populacional popular populares popularidade \
        população populações porcaria portanto portugal portuguesa portuguesas portugueses português positiva positivo posição \
        posições possamos possibilidade possivelmente possuem possuir possuía possíveis possível posterior posteriores \
        posteriormente potencial potência pouquinho povoado praticamente precisa precisam precisamos precisar precisará \
        precisava precise preciso prefeito prefeitura prefere prefiro prender preocupa preocupada preocupado preocupados \
        preocupar preocupação preocupe preparado preparando preparar preparação presente presentes presença preservação \
        presidencial presidente presidência pressão prestes pretende primavera primeira primeiramente primeiras primeiro \
        primeiros primária princesa principais principal principalmente princípio princípios prioridade prisioneiro \
        prisioneiros privacidade privada privado problema problemas procedimento processo processos procura procurando \
        procurar procure produto produtor produtora produtores produtos produzida produzido produzidos produzir produziu \
        produção produções professor professora professores profissionais profissional profundamente profundidade profundo \
        programa programas programação progresso projecto projetado projeto projetos promessa prometer prometeu prometi \
        prometo promotor promover promovido promoção prontos propaganda proposta propostas propriedade propriedades \
        proprietário proprietários propósito prostituta protagonista protegendo proteger protestos proteção proteínas \
        provavelmente provável província províncias prática práticas prêmios príncipe própria próprias próprio próprios \
        próxima próximas próximo próximos psicologia publicada publicadas publicado publicados publicação publicações publicou \
        pudermos pudesse pudéssemos páginas pássaro pássaros péssima péssimo pública públicas público públicos quadrados \
        quadrinhos quadros qualidade qualificação qualquer quantas quantidade quantos quarenta quartas quartos quebrado \
        quebrar quebrou queimando queimar queremos querendo queriam querida querido queríamos questão questões quilómetros \
        quilômetros quiserem quisesse química radiação ranking rapazes rapidamente raramente rastrear realidade realiza \
        realizada realizadas realizado realizados realizar realização realizou realmente rebecca rebeldes recebendo receber \
        receberam recebeu recebido receita recente recentemente recentes recepção reclamar recompensa reconhece reconhecer \
        reconhecida reconhecido reconhecimento recorde recordes records recuperar recuperação recurso recursos recusar recusou \
        reduzir redução refeição referido referir referência referências reforma reformas regimento regionais regional \
        registro registros registrou regiões regular reinado relacionadas relacionado relacionados relacionamento \
        relativamente relatos relatório relatórios relaxar relação relações religiosa religiosas religioso religiosos religião \
        relógio remédio remédios repente repetir representa representado representam representando representante \
        representantes representar representação representou reprodução republicano reputação repórter república reserva \
        resgate residentes residência residências resistir resistência resolução resolver resolvido respectivamente respeito \
        respirar respiração respire responda responde responder respondeu responsabilidade responsáveis responsável resposta \
        respostas restante restantes restaurante restauração resulta resultado resultados resultando resultou retirada retirar \
        retorna retornar retorno retornou reunião reuniões revelado revelar revelou revista revistas revisão revolta revolução \
        ribeira ribeiro ricardo richard ridículo riqueza roberto rodovia rodrigo rodrigues rolando romance romances romanos \
        romântico romênia roteirista roteiro roubado roubando rumores sabemos sabendo saberia sabíamos sacrifício sagrado \
        salvador salário sanduíche sangrando santana santiago santuário sapatos sargento satisfeito satélite saudade saudades \
        saudável sebastião secreta secretaria secreto secretária secretário secundário sediada segredo segredos seguida \
        seguido seguindo seguinte seguintes segunda segundo segundos segurando segurança segurar seguros selecionado seleção \
        seleções selvagem selvagens semanas semelhante semelhantes semifinais semifinal seminário senador senhora senhoras \
        senhores senhorita sensação sensível sentada sentado sentença sentido sentimento sentimentos sentimos sentindo separar \
        separação sequência seremos seriado servindo serviço serviços setembro setores significa significado significativa \
        silêncio similar simples simplesmente simultaneamente sinceramente sincero sincronia singles sinopse sintomas sistema \
        sistemas situada situado situação situações sobretudo sobreviver sobreviveu sobrinho sociais socialista sociedade \
        society socorro sofrendo sofrimento software soldado soldados solitário solteiro solução soluções somente sonhando \
        sorriso sorvete soubesse soviética soviético sozinha sozinho sozinhos spencer stephen studios subindo substituindo \
        substituir substituiu substituição substituída substituído subtropicais sucedido sucesso sucessor sucessos sucessão \
        sudeste sudoeste suficiente suficientes suicídio sujeito superar superfície superior superiores suponho suportar \
        suporte supostamente supremo surgimento surgiram surpresa surpreso suspeita suspeito suspeitos séculos símbolo \
        símbolos síndrome talento tamanho tatuagem tecnologia tecnologias teixeira telefone telenovela televisão telhado \
        temperatura temperaturas tempestade temporada temporadas tendência tenente tenhamos tentado tentamos tentando tentaram \
        tentativa tentativas teologia teorema teorias terapia terceira terceiro teremos termina terminado terminal terminamos \
        terminando terminar terminei terminou terreno terrestre territorial território territórios terrorista terroristas \
        terrível teríamos tesouro testamento testemunha testemunhar testemunhas tirando tiroteio titular tivemos tiveram \
        tivermos tivesse tivessem tivéssemos tocando todavia tomando toneladas torcida tornado tornando tornaram torneio \
        torneios toronto totalmente trabalha trabalhadores trabalham trabalhamos trabalhando trabalhar trabalhava trabalhei \
        trabalho trabalhos trabalhou tradicionais tradicional tradicionalmente tradição tradições tradução traficante tragédia \
        traidor traição trajetória tranquilo transar transferido transferiu transferência transformar transformação \
        transformou transição transmissão transmitido transporte transportes traseiro tratado tratamento trazido treinador \
        treinamento treinar tribunal tripulação tristeza tropicais tropical truques trânsito turismo turquia técnica técnicas \
        técnico técnicos tínhamos títulos ucrânia ultimamente unidade unidades uniforme universal universidade universidades \
        university universitário universo urgente uruguai usuário usuários utiliza utilizada utilizadas utilizado utilizados \
        utilizando utilizar utilização valores vampiro vampiros vantagem variação variações variedade variáveis variável \
        vegetação vejamos velocidade vencedor vencedores vencendo vendendo vendido vendidos venezuela verdade verdadeira \
        verdadeiro vereador vereadores veremos vergonha verificar vermelha vermelho versões vestido veículo veículos viagens \
        viajando vicente videoclipe vigilância vincent vingança violência virgínia virtude visando visconde visitantes visitar \
        visitas vitória vitórias vivendo vizinhança vizinho vizinhos vocalista voleibol voltado voltamos voltando voltaram \
        voltarei voltaria voltarmos voltará volumes vomitar vontade votação vítimas washington wikipedia william williams \
        windows wrestling youtube zelândia árvores áustria últimas últimos"),
];
