//! Words that people use, whatever they write of: what stands in a host beside a brand's name by itself says nothing.
//!
//! Long words come from the table that misspellings are found with; the short ones were written from general knowledge (2026-11-23),
//! without those of `super::vocabulary`.

use crate::scan::tables::long::LONG;

/// The shortest word of the table.
const LONG_FROM: usize = 7;

/// Words of three to six letters of nine languages, sorted.
#[rustfmt::skip]
const SHORT: &str = "\
    abend able acid acqua acts adult ages agree agua aikido air alarm albero album alive all ally alma alone alpen alps alt alte \
    alter amber amici amico amigo amis amor amore amour angel anger anima animal annee anno ano ant apart april arbeit arch area \
    areia arms army arrow art arte artist arts ash ask atlas atom aube august aula aunt austin auto autos autumn avec avond away \
    azul babcia baby back bad bag bagno bags bahn baile bain bairro bajki baker ball ballo balls bamboo banana bar barber bari \
    barn baron barrio bars base basel basil basket bass bat bath bau baum bay bayern beach bean beans bear bears beau beauty bed \
    beds bee beef beer bees beleza bell bella belle bello belt bem bench bene berg berge berlin bern berry best bible bien bier \
    bike biker bikers bikes bilbao bild bird birds birth bite biuro black blade blanc blanco blauw bleu blind blitz block bloem \
    blog blonde blood bloom blue blues blume blumen board boat boats boca body boek boer bois bola bold bolt bom bomb bon bond \
    bone bones bonsai book boom boost boot boots bosco bosque boss boston bowl boy boys brain brasil brat brave bravo bread \
    break bremen bride bridge brief bright broer broken bronze brood brot brown bruder brush brzeg bubble buddy buen buena build \
    builds bull buona buono burg burger burn bus bush busy butter buurt cabelo cabin cadeau cafe caffe cake cakes calcio calle \
    calm camel camera camino camp campo canal candle candy cane canto canvas cape caps car cara carbon carbs carnet cars cart \
    casa casas castle cat cats cave cell cena centro ceu chair chalk champ change chant chaos charm chart chat chata chats cheap \
    cheat cheats cheese chef chemin cherry chess chest cheval chez chic chicks chief chien child chleb choice church chuva cibo \
    cidade ciel cielo cine cinema circle circus cisza citta ciudad class classy clay clean clever cliff climb clinic clip clips \
    clock clone close cloth clown club clubs coast coat coche cocina code codes coeur coffee coin coisa cold colore comedy comic \
    comida con cook cookie cool copper coral cork corn corner corsa cosa cosas cosmic cote cotton couple cour court cow cows \
    craft crafts crash crazy cream create creek crew crime crisis cross crowd crown cube cucina cult cuore cup cups cure curso \
    curve cut cute cycle dach dad dads dag daily dairy dallas danca dance dancer dances dans danse danza dark dates day days \
    dead deal dealer deals dear death debate decor deep deer delhi delta dental denver derby desert design deux devil devon dew \
    dia diary dias dice dier dieren diet dieu dining dinner dirt dirty disco dish dive diver divers diy dobry doce doctor dog \
    dogs dolce doll dollar dolls dom dome domy donna donne door doors dorf dorp dots doubt dough dover down dragon drain drama \
    draw dream dreams dress drill drink drinks drive droga drop drops drum dry dublin duck duke dulce dust dwarf dzieci dzien \
    eagle ear early earth east easter eau ecke ecole edge edit egg eggs eiga eis elder elf elite empire end energy enfant enter \
    epic era erba erde escape escola essen essex estate estilo ete eten etoile even ever every evil exotic expo extra eye eyes \
    fab face facts fairy faith fake fall fame family famous fancy fans farbe farmer father fear feast feed feel feest feet feier \
    feira feld fellow fence ferien fest festa fete feu few field fields fiesta fiets fight figure filho fille film filme fils \
    filter final find finds fine fiore fiori fire first fisch fish fit fiume five flag flame flat flavor fleet fleur fleurs flex \
    flies flight flip floor flor flora flores flow flower fly foam fog fogo foire folk folks follow food foot force ford forge \
    form forty foto fotos four fox frame frau frauen freak french fresh freund friend frog front frost fruit fruits fuego fuel \
    full fun funny fuoco fur futbol future gadget gain galaxy galway gamer gamers gang gap gare garten gas gast gate gato gatto \
    gear geek geeks gelato geluk gem gems genf genius genova gens gente gentle german ghost giallo giant giochi gioco giorno \
    girl girls giro gita glass global globe glory glow goal goat goats god gods goed gold golden goods goose gorge gory gospel \
    gossip gout gra grace grain gran grand grande grape gras grass grave gray great greek green grill groen groot ground grove \
    grow growth gruen grupo gry guerra guerre guest guia guida guild guitar guru gusto guy guys haar habit hack hacks haiku hair \
    half hall hammer hand hands handy happy harbor hard harp hart hat hats haul hauls haus haven hawk hay head heads health \
    heart hearts heat heaven heim hello hemel hen herb herbe herbs hero heroes herz heure hidden high hijo hike hiking hill \
    hills himmel hip hippie hippo hiver hobart hobby hof hoja hole holy holz hombre homem homme hommes hond honest honey hood \
    hook hop hope hora horse horses hot hotel hour hours house houses huis huizen human humor hund hunde hunt hunter husky ice \
    icon iconic idea ideal idee idol ile ilha image income indian indie inner insect insel inside into irish iron isla island \
    isle isola ivory ivy jaar jack jagd jahr jam jardim jardin jazda jazz jeans jelly jet jeu jeune jeux jewel jogo jogos joie \
    join joke jokes jong jour jours joven joy judge judo juego juegos juice july jump june jung jungle junior junk junkie just \
    kaffee kamer karate kat katze kawa keen keep kent kept kerk kick kid kids kill kind kinder king kings kino kiosk kirche kiss \
    kit kite klas klein kleur klub knife knight knit koala koch koeln koffie koken koni konie kot koty kraft kraj kreis kreuz \
    krol kueche kunst kwiat kwiaty kyoto lab label labor labs lace laden ladies lads lady lago lake lakes lamb lamp land lane \
    las laser last late latin lato laugh launch lavoro law lawn laws lazy lead leader leaf league leak lean leben leeds left \
    legal legend lehrer lekcja lemon lens less letter level levels leven lezen liar libre libro libros licht liebe lied lief \
    liefde life lift light lights like likes lille lily lime line lines lion lions lip lips liquid lisboa list listen lists \
    little liver living loaf lobby local lody loft logic logo loisir lokal london long look looks loop loose lord lost lotus \
    loud love lover lovers low lua luce lucht luck lucky ludzie luft lugar luna lunar lunch lune luxury luz lycee lyon maan mad \
    made madre madrid mae magic magnet maid main maine maison make maker makers makes malaga male maly mama mamma man manga \
    mango mann mano many mao map mapa maple maps mar march marche mare marina marine mark market markt marry mars mask master \
    match mate math matrix matter may maze meadow meal meals mean meat mebel mecz media medic meer meet meets mega meisje mejor \
    melhor melody melt men menina mens mensch mensen menu mer mercy mere merry mesa mess metal method metric miami miasto mice \
    micro middag middle might milano milch mild milk mill mind mini mining mint minute miod mirror miss mist mix mleko mod moda \
    mode modern modo mods moeder moglie molen mom moms monde mondo money monk monkey monte month months mood moon moral more \
    morze moss most mostra mot moth mother motion moto motor mots mount mouse mouth move moves movie movies mowa much mucho mud \
    mug mujer mule mulher mum mumbai mums mundo mural muse music musica mussel must mutter mutual muziek mysl myth nacht naked \
    name names nantes napoli nasz nasze natal nation native natur nature natuur nave near neat neck need neige neon nerd nerds \
    nest neue neues neve never news next nice nieuwe nieuws nieve night nights ninja nino ninos noble noc noche noir noise noite \
    nomad nomads nord norte north nos nose note notes notre notte nova novel novo nowa nowe nowy nude nueva nuevo nuit number \
    nuovo nurse nurses nut nuts oak oasis obra obraz obst occhi ocean odd off oggi ogrod ohio oil oils oiseau okno old olhos \
    olive oma once one only onsen opa open opera option ora orange orbit orchid organ origin oro orto osaka ost other otter oud \
    ouro out outfit outlaw outlet oven over owl own oxford oyster paard pack paese page pai pain paint paints pair paix palace \
    palco palm palma pan panda pane panel pani panic pao papa paper par para parade parco parent paris park parks parole parque \
    party passo past pasta path paths patio pays paz pearl peche pedal pedra peixe pelo pen pencil people pepper pere perro \
    perth pesca pet petit petite pets peuple pferd pflege phase photo piano piazza pick picks picnic pie pierre pies piesni pig \
    pigs pill pilot pine pink pint pints pipe pirate pit pixel pizza place places plage plan plane planet plans plant plants \
    plate platz playa player plaza please plein plot plow pluie plum plus poem poems poesia poet poeta poets point pole polite \
    pond pont ponte pony pool pop pope porch pork port porta porte porto posts pot potato pots pour povo power praca praia prank \
    prawo pray prayer press pretty price prices pride primo prince print prints prison prix prof profit przy psy ptak pub public \
    pubs pueblo puerta puerto puff pull pulse pump punk pup puppet puppy pure purple push queen queens quest quick quiet quilt \
    quit rabbit race races racing rack rad radar radio rail rain rainha raj ram ramen ranch range ranger rank ranked rapid rare \
    rat rate raw ray reach read reader ready real realty rebel recht record red reef regal region regno rei reina reis reise \
    reisen reizen relax remix rent rescue rest retro rey rhino rhyme rhythm ribbon rice rich rico ride rider riders rides right \
    rights ring rio rire rise riso rival river rivers road roads roast robin robot robots rock rocket rocks rogue rojo rok role \
    roll roller roma roman rood room rooms root roots rope rosa rose roses rosso rot rough round roupa route routes rower royal \
    rua rue rug ruhe ruin rule ruler rules run runner rural rush rynek rzeka saal sable sabor sac sacred sad saddle safari sage \
    said sail sailor saint saison sakura sala salad sale salmon salon salt salute same sand sandy sangre sante sapore sapori \
    sauce saude savage save saving savoir savvy saw say says scena scene scenic schiff schip schnee school scout scouts scuola \
    sea seal search season seat seats secret sed see seeds seek senior sense seoul sera serce serial serie serien series serra \
    set seven shade shadow shape sharp shed sheep shell shine ship ships shirt shirts shock shoe shoes shoot shore short shorts \
    shot shots show shower shows shrine shy sick side sight sigma silent silk silly silver simple since sing sink sister sit \
    site sites six size skate ski skill skills skin sky slang sleep slice slide slim slow slowa slowo smak smaki small smile \
    smoke smooth snack snacks snail snake snap sneeuw snieg snow soap social sock socks soeur sofa soft sogno soil soir sol \
    solar sold sole soleil solid solo solve sombra some sommer son song songs sonho sonne sons soon sortie soul sound sounds \
    soup source south space spark spass speak speech speed spel spelen spell spice spicy spider spiel spiele spin spirit sport \
    sports spot spots spring spy squad square stad stade stadt stage stamp stand stars state states stay steak steam steel stein \
    stella step steps ster stereo stern stick still stone stones stop storia storm story straat strada strand straw street \
    string strong stuff style styles sub subs subway suche sueno sugar suit sul summer sun sunday sunny sunset super sur surf \
    surfer sushi swag swan sweet sweets swiat swift swim swing sword sydney szkola sztuka taal table tafel tage tale talent \
    tales talk talker talks tall taller tampa tango tank tanz tape tarde tart taste tasty tata tattoo taxi tea teach team teams \
    tears teatr teatro teen teens teeth tel tell temple tempo ten tennis tent tents terra terre test tests tete texas text texts \
    thai than that theme then theory they thing things think third thirty thrift throne thuis tide tiempo tienda tier tiere \
    tierra tiger tijd tile tiles time timer times tiny tire tisch title toast today todo todos toe toit tokyo tomato tone tonic \
    tooth topic topics tops torino total touch tour tours tous tout towel tower towers town towns toy toys trail trails train \
    trains tram traum travel treat treats tree trees treff trek tren trend trends tribe trio trip trips triste truck trucks true \
    truth try tube tudo tuin tulip tuna tune tunes tunnel turf turm turn turtle tutto twin twins twist twoj type types ugly uhr \
    uhren ulica ultra uncle under unique unity uomo urban usa utah vader valley value van vans vater vegan vegas veggie veld \
    velo velvet vent vento venue verao verde vero verse very viagem viaggi viaje viajes vibe vibes vicino vida viejo viento view \
    views villa ville vin vinho vino vins vinyl violet violin viral virgin vis vision visit vita vital vivre vlees vlog vlogs \
    vocal voce vogel voice voices voix volt voor vote voter voters voyage voz vrai vriend vrouw wage wald walk walker walks wall \
    walls wand war warm wars was wash wasser watch water wave waves wax way ways weak wealth wear weeds week weekly weer weg wei \
    wein weird welsh welt werk west wet wetter whale wheat wheel wheels when where which white who whole why wiara wide widow \
    wien wies wife wijn wild will wind window wing wings winkel winner wino winter wiosna wire wise wish wit witch with wizard \
    woda wojna wolf woman women wonder wood woods wool woord word words work works worm wort worth writer wrong xmas yacht yard \
    yeah year years yellow yes yeux yoga york you young youth zabawa zamek zee zeit zen zero zima zimmer zip zombie zomer zon \
    zona zone zones zoo zug zurich zus zycie";

/// Whether a word is in common use. Costs some hundred steps at most.
pub(super) fn is_common(word: &str) -> bool {
    match word.len() {
        LONG_FROM.. => LONG.iter().any(|(_, words)| holds(words, word)),
        _ => holds(SHORT, word),
    }
}

/// Whether sorted words, with one space between, hold one.
fn holds(words: &str, word: &str) -> bool {
    let words = words.as_bytes();
    let (mut from, mut to) = (0, words.len());
    while from < to {
        let middle = (from + to) / 2;
        let start = words[from..middle].iter().rposition(|&b| b == b' ').map_or(from, |space| from + space + 1);
        let end = words[middle..].iter().position(|&b| b == b' ').map_or(words.len(), |space| middle + space);
        match words[start..end].cmp(word.as_bytes()) {
            std::cmp::Ordering::Less => from = end + 1,
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Greater => to = start.saturating_sub(1),
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_lists_is_found() {
        for words in std::iter::once(SHORT).chain(LONG.iter().map(|(_, words)| *words)) {
            assert!(words.split(' ').is_sorted());
            assert!(words.split(' ').all(|word| holds(words, word)));
        }
        assert!(is_common("harbor") && is_common("adventure") && !is_common("adventurx") && !is_common("zzz") && !is_common(""));
    }
}
