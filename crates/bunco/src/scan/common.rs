//! Function words: so common that no search should hang on them.
//!
//! Written from general knowledge of the languages (2026-11); it decides speed only, never what is found.

/// Whether a word is one of the most common of its language.
pub(super) fn is_common(word: &[u8]) -> bool {
    std::str::from_utf8(word).is_ok_and(|word| COMMON.split_ascii_whitespace().any(|common| common == word))
}

const COMMON: &str = "\
the a an and or of to in on at for from by with as is are was were be been being it its this that these those i im you your youre we \
our us he she they them their my me if not no yes do does did have has had will would can could may should must shall been into out up \
down over under about after before all any some more most other new now just only also than then there here what which who when where \
how why one two please dear hello hi re mr mrs get got go going see need know time day days today back way well make made use used \
using like so but because until while per via don dont im ill ive \
der die das den dem des ein eine einen einem einer und oder von zu zum zur im in an am auf fur mit bei aus nach ist sind war werden wird \
wurde haben hat hatte sie ihr ihre ihren ihrem ihrer wir uns unser unsere ich du er es nicht kein keine bitte durch uber unter wenn als \
auch noch nur schon sehr wie was \
le la les l un une des du de d et ou a au aux en dans sur pour par avec sans est sont etait etre avoir ont vous votre vos nous notre nos je \
tu il elle ils ne pas plus que qui quoi ce cet cette ces si se son sa ses on y \
el los las una unos unas del al y o en con por para sin es son esta estan ser su sus usted nosotros nuestro nuestra que no si se lo le mas \
como pero este esta estos estas ha han \
il lo gli i uno di del della dei delle da dal nel nella per con su tra e non si che chi il suo sua suoi e sono ha hanno \
o os as um uma de do da dos das no na nos nas em para por com sem e nao se seu sua seus que ou voce \
het een en van te in op voor met bij uit naar is zijn was worden wordt heeft hebben u uw wij ons onze ik je niet geen dit dat deze die als \
ka ke ki ko se mein hai hain ho kar aap aapka aapke";

#[cfg(test)]
mod tests {
    #[test]
    fn function_words_are_common() {
        assert!(super::is_common(b"the") && super::is_common(b"nicht") && !super::is_common(b"warrant"));
    }
}
