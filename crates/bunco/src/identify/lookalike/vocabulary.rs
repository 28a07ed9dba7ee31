//! Words that stand beside a brand's name in false hosts, in nine languages, and those of honest ones.
//!
//! Written from what lures ask for (account, security, payment, delivery, support, wallet) and from what honest hosts are about, not
//! from a list of hosts.

/// Common in hosts of any kind.
pub(super) const PLAIN: &str = "
    www web site online app apps my the a an o e i go get new now net com org io de fr it es uk us eu id en
    mail email web3 api cdn dev docs blog news shop store world global international group team hub center centre central
    page pages home house info data cloud digital tech technology mobile phone box one pro plus max live tv
    star top best free fast easy smart city club fans fan game games play video music photo media studio design art
    company corp inc ltd llc gmbh systems solutions service services bot chat ai link links url tools tool
    foundation community forum network partner partners affiliate ads marketing business enterprise agency
    download install setup start open root main base direct express air land us usa america asia europe india china japan
    and for from with to of in on at by is are not you your we our me it this that und der die das le la les el los las il de da do
    analytics node nodes server servers host hosting cluster consumer consumers healthcare finance finances
    virtual assistant assistants expert experts consultant consultants consulting tutorial tutorials tip tips trick tricks guide guides
    course courses learn learning lesson lessons magazine review reviews wiki wikis fandom podcast channel channels
    poker chess puzzle puzzles bingo quiz solitaire
    sucks suck boycott fuck fuckoff hate exposed lawsuit strike union unions worker workers
    messenger downloader downloaders saver converter viewer buy sell
    telecom film films cinema engine engines stream streams job jobs career careers training school academy university health care travel hotel food
";

/// What honest hosts are about, in which a brand's name may stand: those who like it, teach it, repair it, write of it.
pub(super) const SUBJECTS: &str = "
    archive archives history heritage museum memories fanclub fansite fanzine supporters stadium arena festival concert concerts theatre
    theater orchestra choir music records recordings vinyl band bands singer singers lyrics playlist playlists dance dancing
    football soccer rugby cricket tennis golf cycling running swimming rowing sailing skiing hockey basketball volleyball
    photography photographer photographers gallery recipes recipe cooking kitchen restaurant cafe bakery brewery wine wines garden
    gardens gardening nursery farm farms forest rainforest lodge camping cottages cottage apartments village county parish church
    books book bookshop author authors novel novels writers writer poetry comics cosplay anime podcasts blogger blogs blogging
    newsletter explained alternatives alternative versus vs compare compared comparison opinion opinions rumors rumours trivia facts
    quotes captions caption ideas memes stickers wallpaper wallpapers backgrounds fonts icons templates plugin plugins scripts scripting
    developer developers devs coding programming coder coders meetup conference summit workshop workshops bootcamp webinar
    trainer trainers coach coaches coaching mentor mentoring teacher teachers tutor tutors students student certification exam exams
    freelance freelancer freelancers marketer marketers agencies analytics seo advertiser advertisers influencer influencers
    creator creators seller sellers drivers driver pilots pilot crew hosts cleaners cleaning management concierge
    parking repair repairs repairman spares toner toners ink printers notebooks laptops refurbished secondhand used vintage
    collectors collector collection stamps stamp coins memorabilia scale models cleaner plumbing plumbers heating roofing painters
    solicitors lawyers attorneys accountants accountancy bookkeeping dental dentist clinic physio yoga pilates fitness gym
    geschichte verein fotos bilder rezepte musik schule musikschule kurs kurse buch buecher erfahrung erfahrungen bewertung bewertungen
    alternativen anleitung anleitungen magazin reparatur ersatzteile freunde fanklub chor orchester markt lagerhaus
    histoire musee photos photographe recettes livre livres conseils astuces avis comparatif formation ecole musique reparation
    jardin jardins amis syndicat anciens
    historia museo recetas musica libros libro consejos trucos opiniones opinion comparativa formacion escuela reparacion amigos
    aficionados turismo turistico fotografia gestion noticias
    storia ricette musica libri consigli trucchi opinioni recensioni recensione corso corsi scuola riparazione riparazioni amici foto
    notizie turismo coro
    receitas dicas opiniao escola reparo amigos noticias museu livros
    geschiedenis verhalen recepten muziek boeken ervaringen ervaring cursus reparatie vrienden foto verzamelaar
    historia muzyka ksiazki opinie porady kurs naprawa serwis przepisy zdjecia
";

/// What lures use.
pub(super) const BAIT: &str = "
    account accounts acct access activate activation active admin alert alerts appeal approve authentication authenticate auth
    authorize authorise autenticacion banking bank billing bill bills blocked bonus cancel cancellation card cards cash
    center-support chargeback check checkout claim claims client clients clientes code complete compliance confirm confirmation
    contact copyright coupon credential credentials credit customer customers dashboard delivery deliver deposit desk device
    dispatch dispute document documents earn employee enroll error escrow event exchange expired fee fees fix fund funds gift giftcard
    giveaway help helpdesk helper helpline hotline identity invoice invoices issue key kyc lock locked login logon logins signin
    signon loan lottery mailbox manage member members membership message messages notice notification notifications offer offers
    order orders otp owner package parcel parcels passcode password passwords pay payment payments payout phishing pin portal
    post postage premium prize process promo promotion protect protection purchase qr receipt receive recover recovery redeem
    redelivery refund refunds register registration reimbursement release renew renewal renewals repair report request required
    reschedule reset resolution resolve restore review reward rewards safe safety sale sales secure secured security seguro self
    session settlement shipment shipping shipments sign signup sms sso staff status statement stake staking subscription
    subscriptions support supports supportdesk survey suspend suspended suspension swap sync synchronize tax technical ticket toll
    tolls token tokens track tracking trackings transaction transactions transfer transfers unlock unlocked unsubscribe unusual
    update updates updated upgrade urgent usage user users validate validation vault verification verifications verified
    verifier verify verifying violation voucher wallet wallets warning warranty webmail withdraw withdrawal windows airdrop airdrops
    bridge connect claimairdrop defi dapp extension ledgerlive migration mint nft presale seed phrase recoveryphrase suite
    etc fine fines penalty unpaid overdue violations pass invite recruit hiring hire job mall wholesale vip reseller agent
    technician techsupport computer pc virus antivirus defender malware error0x care 247 24h 24-7 official tollfree
    assistance assist helpcenter supportcenter live-chat livechat
    anmelden anmeldung konto kunde kunden kundenservice kundendienst sicherheit sicher bestaetigen bestaetigung bestatigen
    aktualisieren aktualisierung verifizierung verifizieren zahlung zahlungen rechnung rechnungen paket pakete sendung
    sendungsverfolgung lieferung zustellung zoll gebuehr gebuehren hilfe bestellung gutschein gewinn freischalten entsperren
    sperrung tan pushtan photan secure-go einloggen mahnung rueckerstattung erstattung
    connexion compte comptes client espace espaceclient securite securise securipass verification confirmer confirmation
    mise-a-jour miseajour paiement paiements facture factures remboursement colis livraison suivi amende amendes
    aide assistance assure carte cartes vitale identifiant identification renouvellement renouveler antai regularisation
    acceder acces particulier particuliers authentification cle digitale
    cuenta cuentas cliente acceso seguridad verificar verificacion confirmar actualizar actualizacion pago pagos factura
    facturas reembolso paquete paquetes envio envios entrega seguimiento ayuda soporte tarjeta clave bloqueo bloqueada
    bloqueado desbloquear multa multas premio ingresar iniciar sesion particulares aviso
    conto conti accesso accedi sicurezza verifica verificare conferma aggiorna aggiornamento pagamento pagamenti
    fattura rimborso pacco pacchi spedizione spedizioni consegna tracciamento aiuto assistenza carta bloccato bloccata
    sblocca utente utenti area riservata clienti
    conta contas acesso seguranca verificacao atualizar atualizacao pagamento fatura reembolso encomenda encomendas rastreio
    rastrear entrega ajuda suporte cartao bloqueio desbloqueio multa pontos resgate taxa
    inloggen rekening klant klanten beveiliging veilig verifieren verificatie bevestigen bijwerken betaling betalen betaal
    factuur terugbetaling pakket pakketje bezorging levering zending volgen hulp boete bankpas aanvraag verzoek vernieuwen
    logowanie zaloguj konto klient klienci bezpieczenstwo bezpieczny weryfikacja potwierdz potwierdzenie aktualizacja platnosc
    platnosci oplata zwrot paczka paczki przesylka przesylki dostawa sledzenie pomoc karta odbior oferta zamowienie
    denglu guanwang kefu anquan zhanghao xiazai zhongwen
    hoken ninsho kakunin touroku shiharai haitatsu
    kundeservice betaling sikkerhed pakke levering
    payee payees newpayee freeze frozen unfreeze onhold held deliveryhold hold customs customsdue duty duties surcharge undelivered missed
    failed failure declined pending limited restricted unrecognised unrecognized suspicious fraud fraudteam fraudalert antifraud rebook
    arrears rebate rebates stimulus benefit benefits eligibility quarantine passwordexpiry expiry expire expiring autorenew autorenewal
    rebilling retry beneficiary directdebit cardreader passkey newdevice cancelorder unauthorized unauthorised intercept
    locate findmy restorehardware revoke rectify remediation remittance inquiry taxrefund taxrebate taxreturn unpaidtoll
    zollgebuehr zollgebuehren versandkosten nachzahlung offene offen gesperrt entsperrung verlaengern verlaengerung legitimation
    legitimieren identifizieren identifizierung datenabgleich abgleich phototan bestsign kundendaten kundenportal kundenschutz
    sicherheitsupdate umstellung registrieren erneuern erneuerung reaktivieren aktivierung freigabe sicherbezahlen bussgeld rueckzahlung
    paketstatus sendungsstatus paketverfolgung tanverfahren
    retenu bloque bloquee suspendu suspendue impaye impayee regul allocation allocations prestation dossier frais douane contravention
    relivraison certicode monespace moncompte validez activer reactiver rappel
    retenido pendiente aduana aduanas dispositivo suspendida sancion sanciones prestacion devolucion recibir recibo activacion activar
    verifica actualiza firma
    sospesa sospeso blocco bloccocarta bloccoconto dogana giacenza ritiro svincolo dati anomalo sblocco sanzione rimborsi attivazione attiva
    alfandega divida dividas ativar ativacao retida pendente liberado liberada saque tributo tributacao regularizar regularizacao boleto
    bloqueada desbloquear recadastramento modulo limite
    verlopen verlengen geblokkeerd blokkade verzendkosten pasvervangen vervangen vervanging activeren activatie controle gegevens schuld
    aanmaning openstaande betaalverzoek heractiveren identificatie boetes nieuw
    doplata odbierz zawieszone zablokowane zablokowana odblokuj autoryzacja wplata zaplata pieniadze nadplata
    kaiin koshin saihaitatsu fuzai meisai riyou teishi
    vhod lichnyj kabinet oplata dostavka poluchenie vyplata zakaz bezopasnaya sdelka
";

/// What shops and their customers deal in; of a word that is here and above, this counts.
pub(super) const TRADE: &str = "
    booking bank banking billing bill bills card cards cash bonus business coupon deliver delivery customer customers client clients clientes
    direct dispatch document documents earn employee exchange event fee fees fund funds gift giftcard
    help helper home invoice invoices job key loan lottery manage manager member members membership message messages offer offers order
    orders package parcel parcels pay payment payments pin portal post postage premium prize promo promotion purchase qr receipt register
    registration report request review rewards reward safe safety sale sales share ship shipment shipments shipping staff statement
    subscription subscriptions survey swap sync tax technical ticket toll tokens track tracker tracking trackings transfer transfers
    update updates upgrade voucher warranty mall wholesale vip reseller agent pass invite recruit hiring hire desk device bridge mint nft
    dashboard connect connected migration phrase suite etc session self contact cancel connexion carte cartes aide colis livraison suivi
    client espace compte comptes cuenta cuentas conto conti conta contas konto kunde kunden klient rekening klant klanten pago pagos
    factura facturas pagamento pagamenti fattura pacco pacchi spedizione consegna paquete paquetes envio envios entrega paket pakete
    sendung lieferung zustellung pakket pakketje bezorging levering zending paczka paczki przesylka dostawa karta oferta zamowienie
    facture factures paiement rechnung assistance assist assistenza hilfe hulp ayuda ajuda aiuto pomoc soporte suporte
    tarjeta carta cartao hoken windows clienti utenti digitale technician install installer extension seguro agency ads
    user users usage cs
";
