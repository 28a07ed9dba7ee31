//! The commonest words of languages, the most common first.
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
pub(crate) const WORDS: &[(&str, &str)] = &[
    ("de", "\
        ich sie das ist du nicht die es und der wir was zu er ein in ja mir mit wie den mich auf dass aber eine so hat hier \
        haben für sind war von wenn dich ihr nein habe an bin noch nur da dir sich einen uns hast dem kann gut auch schon als \
        sein mal jetzt ihn dann aus meine um im wird mein bist doch alles weiß keine oder nach nichts man muss werden will \
        ihnen geht wo etwas oh mehr bei also bitte immer hab warum vor los können wieder sagen machen danke sehr alle denn \
        mann tun ihm zum gehen sehen vielleicht einem wer ihre diese euch einer komm über gibt okay wissen deine müssen soll \
        werde nie wirklich hey kein viel weg würde tut am des einfach leben hatte zeit weil willst kommen dein heute kommt \
        wollen damit ganz wäre wollte weißt ok sicher gesagt frau nun bis wurde leid na kannst macht dieser zurück lassen \
        hallo meinen gott seine hätte zwei könnte genau waren zur lass klar morgen leute vater schön glaube ab gerade tag \
        gesehen reden wohl liebe sollte sagte unsere jemand geld durch ob keinen mutter raus gemacht paar mach passiert dachte \
        besser musst wieso sir dieses selbst gehört möchte ohne hör her sag meiner anderen helfen nacht finden diesen gute \
        wirst lange natürlich ach meinem gar ins sei dort weiter geben seit gleich sagt recht ihren richtig ordnung vom hören \
        sieht davon dafür geh diesem wegen hause sollten mädchen hin sollen abend haus denke viele drei deinen freund guten \
        unser warte machst menschen essen angst bleiben zusammen welt unter habt schnell andere tot getan darf erst rein \
        stimmt nehmen kinder eines glauben bringen ganze genug scheiße brauchen gegen moment junge steht sonst musik arbeit \
        seid ihrer fragen herr dabei heißt familie warten niemand sofort bevor jahre einmal problem sohn wann brauche fertig \
        halt allein beim sprechen beide gefunden hatten sache hilfe verdammt ne jeder warst gern konnte darüber halten siehst \
        verstehe jahren kam kind wusste wahr seinen dazu bruder daran ihrem denken könnten dank würden lieber fall deiner sehe \
        egal kennen deinem vergessen frage mache komme sage mag sieh echt gib eigentlich jeden dad gab uhr stadt männer baby \
        fahren namen bekommen kopf hi gehe kleine später glück letzte freunde all darauf ende bald töten dinge meinst toll \
        eins minuten vielen bereit weit ahnung seiner bisschen tür auto jungs eure augen polizei stehen sterben hätten draußen \
        kenne fast runter vorbei treffen gerne dran wurden arbeiten mom verrückt neue ging hinter sorgen einzige jemanden \
        darum tochter braucht idee schwester drin ruhig sah ganzen spät ziemlich solltest name sogar kurz kerl frauen liegt \
        suchen finde je woher lang job keiner seinem hört verstehen spielen überhaupt teufel verstanden verloren große hand \
        grund jahr kommst mama ruhe gewesen tod stunden hoffe denkst oben gestern versuchen art letzten schatz endlich he nimm \
        etwa erzählt läuft schwer anders miss musste fünf wasser lässt erste versucht gekommen geschichte wenig holen bedeutet \
        nett wahrheit woche bringt deshalb welche bestimmt hoch alter sagst schau ah land zimmer wagen vier gefallen spaß \
        niemals schuld getötet wollten verlassen zeigen beste ernst unserer denen ort bleibt würdest manchmal glaubst seite \
        lasst zwischen eben während spiel nehme ersten guter chance freundin krieg gefällt kleinen erzählen anderes tage \
        entschuldigen wichtig gehst allen bett sachen the schlecht schule entschuldigung wort john hättest wären typ schlafen \
        äh tu euer captain gesicht falls neuen bloß unten teil beiden mensch kleiner stellen oft sorge gedacht tust trinken \
        einige dies ding unseren kriegen blut ehrlich eltern scheint herz jack glücklich alte alt bleib wiedersehen frei wen \
        drauf möglich irgendwie"),
    ("en", "\
        you the to it of that and is in me for on this have was we my your be know what do not are with can don he just like \
        here all no out up get about right him oh go at there so her one yeah got they but want will think if now she from \
        well see as going his time back us did yes an them gonna good been were would had come hey how who need okay our when \
        take some say why didn or really could way man too down has let by something more tell make then mean over little \
        never said people should look off very love only doing much am thing any where two into even thank because still find \
        give sorry work day help life first anything sure again their these other than god won away before thought home talk \
        must told night call things better around last long always feel put years after please those sir place lot name made \
        doesn guys money ever everything great nothing keep done guy through leave wanted kind happened new being believe old \
        coming does came course wrong left big house might girl bad stop hello own uh hear world someone understand else \
        talking isn enough today getting father maybe care found music every ask same another fine family kill trying went \
        looking three wait car together show best stay wasn yourself job many nice dead already friend real remember mind saw \
        son next hi which mother wanna try thanks room hell heard seen fucking woman wouldn may knew live baby bit whole idea \
        head used boy ok morning hard without took called also shit saying days most start matter use ready gotta meet door ah \
        yet both pretty myself move guess actually while end phone such gone few haven wife person ago brother killed problem \
        happy alone friends men face school worry couldn case lost dad play run heart once die anyone hope bring wants fuck \
        tonight business true until since each soon says everyone tomorrow hand thinking working happen having year part eat \
        mom stuff looks kids later listen huh minute second late gave turn water kid knows open change means different minutes \
        inside eyes beautiful far police point under probably crazy taking asked hurt chance deal ain making pay daughter \
        playing fun times hit side hands makes able body important hold death story comes fight supposed least moment rest um \
        set started close young drink against excuse afraid game anymore word wish five week though miss easy sleep reason \
        mine waiting watch goes exactly gets its check hours behind number wow party truth quite husband shot married child \
        between cause fire question met telling four brought blood break sister em team trouble tried front sit forget read \
        town died couple aren needs line walk children power become office plan almost girls food speak yours gun alive cut \
        feeling outside safe trust news ahead save either somebody stand free answer hate high months everybody buy hmm \
        whatever full half lose women along seems fact running cool dear bed light order whoa country doctor clear boys sent \
        send living war past bye dog john taken hot leaving lives pick scared parents funny city promise stupid cannot dinner \
        shouldn ass asking company lady win possible himself serious book mr sort hour anyway sound shall happens six lord \
        sick top felt touch jack sense small seem meeting damn special jesus perfect captain luck fast control bitch words \
        human laughs hair hospital murder dream shut known sighs cold future glad worked drive catch anybody laughing million"),
    ("es", "\
        que de la no el en es un lo una por me con los para se qué te mi sí está su las bien del más eso tu aquí al como si \
        pero yo le todo esto algo ha muy ser esta hacer vez sé nada hay vamos ahora bueno él este nos cuando así estoy puedo \
        fue tú tiene ya estás era gracias hola verdad cómo tengo favor casa tiempo todos he mí tan ella son sus mucho puede ti \
        quiero ese dos siento dios ver estaba soy decir vida va mejor esa sobre hombre oh porque tienes solo también eres voy \
        cosas hace años están ir estar usted día entonces poco sin hecho acuerdo antes ahí señor sea alguien has noche gente \
        sabes mismo sólo trabajo puedes quieres hasta mis otra creo hablar uno nunca pasa padre quién nosotros dónde momento \
        mundo dijo lugar siempre dinero tenemos ni otro estado tener haciendo vas mira fuera quiere oye sido cosa tipo tus \
        nuevo han hijo madre ellos menos amigo nadie días estamos mañana había parece podría gusta desde mujer donde allí les \
        nuestro después haber mío conmigo nombre parte gran mal sabe dije tenía hacerlo tal tres importa razón visto seguro \
        contigo podemos nuestra dice serio saber luego veces todas toda buena claro hoy familia idea hizo problema tanto tarde \
        hora quería pasado espera dicho haces será mierda demasiado buen amor salir mamá vale papá cierto cuenta tienen entre \
        cada lado chica estas debe cabeza policía pasó amigos hermano unos quien hombres ah realmente alguna persona forma \
        caso crees ustedes esos personas veo camino volver supuesto estos algún puerta hemos muerto necesito primera manera \
        ven contra aún chico debería pasar historia siquiera pues juntos hija hablando pueden minutos chicos cualquier digo \
        hice ayuda sabía dentro van suerte venir miedo poder niños hacia importante semana esas ciudad año durante corazón \
        dejar adiós significa muerte sería gustaría esposa realidad rápido horas problemas ojos iba único mano pronto niño ve \
        cara manos encontrar agua mientras haya da equipo difícil cerca entiendo llegar otros nuestros fin tomar cariño bajo \
        primero noches misma punto somos haré viejo pueda auto última hiciste vi sangre entrar dijiste grande dices clase \
        señora viene suficiente vuelta hubiera bastante tío loco teléfono quizá ninguna allá eh todavía oportunidad pensar \
        trabajar morir muchas cuerpo hago culpa guerra buenas casi feliz vaya posible final ningún pequeño cinco fuerte esté \
        primer ves genial cuál pasando vivir tenido coche juego necesita arriba llama meses dar diciendo debo justo comer \
        mujeres igual hermana jefe pregunta malo cuatro ido fácil hagas podía supongo hijos déjame comida puta número hey \
        segundo única muchos os bebé fiesta arma seguir sola creer abajo pensé padres escuela atrás unas ello sentido matar \
        haga pensando mas buscando lista habitación estabas listo joven cuánto preocupes plan venga nueva algunos hacen \
        cuidado verte espero sigue lejos algunas par mayor trata ayudar dio quieren queda último dólares vino john esperar \
        sabemos luz medio debes palabra fueron segura siendo amo esperando oído exactamente dormir chicas eran cree quizás \
        vete digas seguridad pequeña tampoco paz niña escucha toma cama habría dame vivo buenos nuestras país fui peor cuándo \
        jack venido oficina música pueblo conozco deja sitio llamar mía dado minuto demonios afuera falta tierra ay seis real \
        paso hacemos idiota perdido demás tenga necesitas estaban adelante habla conseguir hospital preguntas marido millones \
        información murió dime deberías semanas resto llamado buscar armas mucha orden vemos especial duro viaje dicen llevar \
        estará aunque empezar doctor saben otras diré libro raro usar quieras incluso irme palabras perdón llamada haría \
        cuarto diablos jugar poner estuvo recuerdo libre acerca perder"),
    ("fr", "\
        de est pas je que le la un vous ne et en les ai une tu pour il ça ce des me on qui dans suis du plus te avec bien nous \
        fait as tout faire était au mon va oui moi si se mais sur non sais elle être veux comme dit es ici toi lui sont ma \
        quoi là peux vais votre dire rien avez cette son pourquoi ton ils par ont chose aussi été voir avoir jamais ou quand \
        merci où êtes peut même comment tous sa autre juste temps alors accord très deux oh vraiment ta bon toujours vie peu \
        encore ces dois avait fois quelque fais notre besoin aller faut monde mes maintenant vu étais sûr trop avais allez \
        vrai parler père aux crois sans avant aime doit mal leur eu femme ans homme déjà veut ses sera pense personne chez \
        gens mère mieux mort vas beaucoup fille après dieu vos vois tes autres avons maison jour passé petit dis depuis soit \
        prendre choses ouais argent soir parce toute moment savoir plaît donc arrive raison ah nos peur seul voulais nom \
        bonjour cela air aider nuit aurais famille moins salut dû problème partir cet bonne travail hé passe voulez fils viens \
        pu entre reste tête pris trouver sait sommes serait seule trouvé jours enfants tuer ca savez venir pourrait appelle \
        part eh tard aurait chance quel trois pouvez connais voiture sens assez gars comprends idée ami vite parle ensemble \
        amour passer toutes heure sang importe coup truc grand sortir quelques porte petite contre vient voilà nouveau cas \
        entendu rester devrais pendant demain hommes frère fini longtemps tant amis question chercher demande désolé faites \
        monsieur tué genre aide partie laisser revoir sous eux mois histoire dernière pensais arrivé place pouvoir ok quelle \
        devrait mettre vont yeux cause hein parlé maman attends ville police donner endroit savais perdu enfant donné venu \
        étaient mec côté façon affaire demandé main arrête heures tellement première seulement corps premier suite leurs point \
        hui eau mourir papa train pardon devant type dont trouve aura regarde espère puis matin pourrais compte ni aimerais \
        loin demander fin équipe dirait minutes vieux mis manger mme arrêter vers droit confiance bébé vivre parti chambre \
        possible mari jeune chaque nouvelle compris jouer aucun car merde vérité prends années belle voulait prie dr gros \
        croire devez boulot dur appeler beau combien super femmes école filles affaires bureau elles aucune journée laisse \
        chef donne arriver cœur important attendez mains désolée prêt font meilleur près sois feu envie fort semaine téléphone \
        hier vue instant guerre plutôt parents mariage grande pays abord fou souviens tomber jeu ait attendre dernier plein \
        serai allons marche appelé personnes dehors dessus bientôt sécurité penses garçon plan pensé attention terre peine \
        derrière semble inquiète propos travailler choix faute rentrer voici retour entrer lieu changer laissé fera ceux \
        prison regarder ferai prend autant putain mot cours essaie presque rendre fête penser tiens difficile celui numéro \
        chérie regardez ainsi route voit essayer essayé plaisir étiez entendre facile suffit venez adore mauvais arme propre \
        ira croyais tôt amie sauver sujet film tour peuvent oublié hôpital heureux allait perdre minute année garder cinq bas \
        aimes service travaille lit payer changé voulu mlle devons visage quatre courant devoir parles faisait montrer \
        voudrais sûre photo avis garde devenir doute pire pouvais verre dites appris morte veulent calme esprit malade drôle \
        rêve comprendre serais écoute commence cherche café attend problèmes allé allais dollars chien questions voyez chemin \
        boire sorte prochaine bras moyen musique venue simple pos bizarre nouvelles haut enfin commencé dormir grave gentil \
        arrêtez écrit madame morts rencontrer roi situation fous revenir"),
    ("it", "\
        non che di la il un per in una mi sono ho si ha ma lo cosa con no le ti se da come io ci hai questo bene qui sei del \
        tu solo mio al me tutto te era della mia fatto fare essere so quando sì ora lei gli ne oh questa detto ok va perche \
        quello mai alla anche stato abbiamo tutti dei grazie chi sta molto più voglio perché tuo beh sia nel lui allora posso \
        piu ehi prima tua suo niente qualcosa sai siamo cosi davvero ancora hanno stai fa sua così casa uno dove su vero vuoi \
        noi due quindi dire delle quella sempre altro sto andare ad po loro devo quel forse li proprio certo tempo nella poi \
        vi credo vita cose sul quanto puoi fuori anni cui andiamo parte visto qualcuno lavoro voi ciao dio volta dopo adesso \
        stata uomo padre devi bisogno gia amico ed posto nessuno via fai signore meglio cazzo dai dal vuole sembra giorno ogni \
        modo senza vedere dobbiamo signor qualche dispiace penso ecco parlare tra mamma già sarebbe dalla troppo fosse \
        possiamo ce nuovo male madre avete tanto favore successo vai sulla giusto sa miei aspetta avere altra farlo alle \
        facendo abbia momento ero aveva ragazzi deve persone nostro tipo prego grande può senti appena potrebbe soldi dice \
        sapere tre oggi questi piace idea siete ai avevo figlio accordo gente sicuro vieni degli guarda dentro trovato queste \
        caso forza tutte pensi signora faccio nome avuto problema altri puo aver mondo tutta preso nulla nostra donna stare \
        basta insieme faccia ragazza subito famiglia ragazzo volevo okay sentito ah stesso ragione sarà tuoi capito notte \
        volte testa serve tesoro sotto eh suoi vado sara dato stiamo bella scusa erano pensavo avrei prendere buona porta \
        bello moglie vorrei storia succede morto cercando dici persona pronto meno dovuto avanti capisco secondo venire \
        polizia lì avrebbe stanno mentre letto fino dico amici fine aiuto paura fratello stavo uomini domani facciamo \
        abbastanza capo amore nei ucciso state piano macchina trovare comunque vediamo giorni nemmeno mano presto stati merda \
        far bambino andato vedo tornare quelle cio primo vostro neanche sera giro morte qua pensato buon anno mie diavolo \
        quasi piacere bel dovrei nessun contro stessa felice colpa punto andata dovrebbe vedi quale chiesto invece perchè \
        migliore nostri finito figlia dovresti papa almeno sento quei col ore passato magari minuti terra vostra strada sola \
        credi importante sue salve settimana perso uscire parlato papà stasera scusi dollari occhi mani ultima possibile \
        scuola significa sapevo nelle potrei stava bambini eri importa indietro riesco sangue chiama messo piccolo traduzione \
        tardi cuore marito viene venuto ieri spero ricordi quelli dovremmo lasciato ascolta difficile auto chiamato ciò altre \
        parlando pensare fantastico fatta numero veramente fanno serio possa fossi entrare qualsiasi pensa dicendo acqua \
        portato stanza problemi forte nessuna lascia amo roba agente dietro corpo pare sentire foto telefono voleva poco \
        prendi piccola vicino sacco stia capire potuto cinque strano tue andando donne sappiamo bravo ragazze festa senso \
        genere quattro dare attimo sorella pure probabilmente film parla ufficio verso mesi farti unica morire signorina \
        vecchio domanda ben guerra dottore conosco qual vivere vista prova nuova ricordo divertente avessi sicura paio conto \
        perdere dimmi farmi figli mezzo lavorare unico esattamente squadra esatto possono fate faro sapete dottor parola piedi \
        sopra motivo avevi cavolo capitano finita volete siano potresti gioco perfetto be mente mangiare resto credere fortuna \
        tratta chiamo morta là entrambi avresti passare cena the sarei controllo affari spiace ultimo facile farò buongiorno \
        davanti tizio dammi sicurezza dalle quanti dica matrimonio john vogliono molti culo fuoco cercare pistola potremmo re \
        mandato puttana"),
    ("nl", "\
        ik je het de dat is een niet en van wat we in ze hij te zijn op maar er met voor die heb me als was ben om dit mijn \
        aan dan naar weet hier zo jij kan geen nog ja hem heeft wel moet wil hebben goed haar nee hoe nu waar over ook doen \
        uit zou ga of gaan bent mij bij al ons had iets daar jullie gaat zal hebt kom waarom meer deze moeten laat kunnen dus \
        jou denk wie alles echt doe door alleen toch zien weg eens man misschien laten nooit nou zei terug oké mee niets \
        iemand komt toen veel even onze gewoon weten komen nodig mensen tot worden zeggen tijd weer leven twee net tegen maken \
        uw zeg omdat zit wordt hou kijk heel wij altijd mag gedaan dood zeker af jaar hun wilde dag allemaal jouw huis dacht \
        doet vader kunt wacht zie vrouw keer andere zoals zij dank anders geef waren willen zich bedankt één mr erg wilt \
        praten spijt geld kon werk oh iedereen beter werd moeder niemand vinden staat gezien niks binnen zitten zullen na \
        helpen wist vind genoeg sorry vast elkaar ging uur klaar hele neem leuk natuurlijk alle god maak lang kwam graag hé \
        toe drie zegt bedoel deed dingen maakt alsjeblieft eerste krijgen zonder steeds hallo houden vertellen ziet idee geven \
        achter geweest blijven helemaal mooi onder kijken zag goede naam moest blijf kun auto luister grote lijkt snel ooit \
        vragen paar wanneer want meneer nieuwe gebeurd zorgen vriend beetje kinderen gek hand vraag laatste geweldig hadden \
        zelfs enige bang nemen samen eten zelf hoor geleden staan gevonden jongen denken vandaag denkt beste gezegd thuis \
        wereld jongens heen ken hen eerst eigen zoon gelijk buiten vertel morgen meisje probleem alsof geloof halen familie \
        elke zouden hoop politie mannen bijna vermoord eigenlijk werken verdomme horen manier zat vrienden precies kind hè \
        kleine begrijp wou geeft orde houdt verder vroeg stop wachten rustig hoofd krijg daarom gebeurt soms volgens dagen \
        vond krijgt gemaakt kant werkt open gehad voel zaak blij volgende zoek kans vanavond bel probeer zoeken oude ding \
        moment best tussen plaats pas gehoord vijf verteld zet prima hulp stad vindt brengen pijn slecht geloven eruit minuten \
        school plan broer pak jezelf hoeveel kamer betekent spreken juist heet soort haal ergens vier gebruiken ligt blijft \
        welke proberen dokter agent help later voordat ogen vrij klopt gaf foto word zodat dochter problemen plek water kent \
        week beginnen praat eerder lk mis handen deur baby bellen boven groot echte hoeft ie doden stoppen moeilijk dr sinds \
        land spelen zoveel hetzelfde mevrouw snap breng pakken druk verhaal lekker vrouwen schat vergeten gebeuren ervan kreeg \
        waarschijnlijk hoi mogelijk mooie bloed wees nacht nieuws bed liet lopen gelukkig waarheid reden papa hoorde klinkt \
        maanden vermoorden zorg dollar bezig voorbij terwijl sta zaken avond tien schuld veilig redden hart zult duidelijk \
        stel the schiet eraan zes begin gekomen vol vriendin rond voelt baas moord ander klein fijn jaren mam lichaam eerlijk \
        gezicht ver wakker ouders zoiets leren telefoon los per mama nummer fout mogen meteen slapen zeer dezelfde liefde \
        alstublieft deel liggen erop vaak vallen belangrijk sterven oud neer buurt langs houd rest stond sir begrepen drinken \
        team vertelde beneden vergeet vooruit mrs hoort baan dicht inderdaad geval zetten oorlog mezelf tijdens john maakte \
        kennen gebruikt oke geluk hey hield wapen kop vertrouwen rust mond weken elk betalen anderen neemt recht nam jack \
        kantoor gegeven ermee overal eén daarna tweede onderzoek welkom hard liever bewijs vanaf aardig klootzak stuk woord \
        veranderen zin straks vent zus haat vandaan miss lieverd zichzelf nieuw"),
    ("pt", "\
        que de não um você para eu uma está com se em do isso me por da ele no bem mais os na aqui sim como seu sua muito mas \
        as tem vai meu foi ela minha ser fazer vamos tudo pode sei te nos só então agora estou ao estava lá ter disse mim era \
        quando dizer vou ou sobre nada coisa mesmo quer quê tempo são eles sabe algo casa há ver tenho nós estão assim favor \
        já pra dos quero sou também posso bom tão ir certo todos até cara melhor dia noite dele quem onde vida deus anos vocês \
        essa esse vez pai ficar nunca verdade falar porque ainda coisas mãe pessoas acho seus obrigado pouco disso fazendo sem \
        sempre lugar antes alguém homem tinha fez estar aí dois senhor trabalho comigo novo das faz pelo saber mundo talvez \
        fora precisa ei dar temos todo depois oh dela esta nome estamos deve dinheiro oi isto hoje queria acha pela apenas \
        seja outro suas este nem claro certeza alguma filho preciso lhe nosso nossa grande sair hora parece problema outra \
        meus qualquer qual volta poderia boa será menos olá ninguém aconteceu vão falando carro vezes podemos desculpe mulher \
        daqui amigo toda família obrigada sabia tipo quanto voltar ajudar algum deixar parte ah deveria embora atrás frente \
        espere diz lado realmente três amor vá dias indo gente primeiro deles seria pegar fosse feliz nas pessoa momento \
        cabeça cidade jeito dentro tenha vi caso tarde duas sinto medo venha entre matar às importa todas amigos homens viu \
        demais entrar podem outros tentando foram têm errado meio mal garota irmão tanto fiz alguns encontrar difícil olha \
        olhe dizendo for história quiser ideia nisso perto horas forma logo pare diga ajuda aquele contra merda faça amo gosto \
        deu caminho juntos primeira vem amanhã minhas sido porta morrer filha minutos nenhum levar pensar fui querida manhã \
        semana rápido chegar ok aos legal morte contar sorte morto algumas ano vir consigo cima cada quarto crianças pessoal \
        dá ouvir mesma esposa polícia enquanto importante ótimo acontecendo feito garoto passar essas veio parar razão última \
        causa olhos arma somos quase fica teria teve coração água num poder desde esses única sério conta mãos fim tentar \
        longe começar corpo problemas ia idiota ali nossos chance jogo gosta significa pensei usar mão sendo acabou aquela \
        sangue gostaria pensando tal vejo licença trabalhar escola precisamos tivesse boca marido fique tirar comer esperar \
        acredito maior preocupe entendo guerra uns ficou matou música dê numa fácil tive pais estranho filhos meses morreu \
        ontem velho esperando suficiente conseguir acontecer houve faço possível muita culpa veja criança dormir senhora irmã \
        mil acordo bebê vindo festa havia dessa achei possa tomar nova espero desse elas sozinho devia deixou querem ruim \
        deixe sentir certa estavam bastante esteja chefe novamente conhece plano mulheres pergunta achar pronto conversar \
        diferente quis eram consegue número único telefone forte viver exatamente maneira trás descobrir podia mudar \
        procurando vivo segundo pagar cá john muitos fala muitas faria casamento perder sabemos nele falta nessa jantar devo \
        cinco café diabos minuto irá sala outras pedir segurança estiver ligar passado porra nenhuma nossas neste comida \
        acabar chegou vendo droga direito papai quatro conseguiu paz equipe pena acreditar jack mostrar final próxima jovem \
        falou incrível continuar tchau cama terá palavra desta olhar país perguntar pior conheço tá querer iria colocar médico \
        ponto louco filme vê mamãe durante alô cedo precisar caras aquilo resto sabem ouvi sob luz lembra sente livro trouxe \
        armas semanas pequeno idéia chamar último jogar srta baixo hospital manter pensa cuidado cuidar deixa saia lembro \
        comprar querido prazer próximo fazem sentido"),
];
