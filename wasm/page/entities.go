package page

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// entities are the named character references of HTML that texts use: letters,
// punctuation, currencies, fractions, and all of HTML 4. The 1,500 others are
// signs of mathematics and longer names for the same; they stay as written.
type entities struct {
	values map[string]rune
	bare   map[string]bool // may be written without a semicolon
}

// maxBare is how many bytes the longest name has that needs no semicolon.
const maxBare = 6

var entityTable = sync.OnceValue(func() *entities {
	e := &entities{values: make(map[string]rune, 700), bare: make(map[string]bool, 110)}
	for i, list := range [...]string{bareEntities, otherEntities} {
		for name := range strings.SplitSeq(list, " ") {
			value, size := utf8.DecodeLastRuneInString(name)
			name = name[:len(name)-size]
			e.values[name] = value
			if i == 0 {
				e.bare[name] = true
			}
		}
	}
	return e
})

// bareEntities are those that need no semicolon: each name with its value behind it.
const bareEntities = "" +
	"AEligÆ AMP& AacuteÁ AcircÂ AgraveÀ AringÅ AtildeÃ AumlÄ COPY© CcedilÇ ETHÐ EacuteÉ " +
	"EcircÊ EgraveÈ EumlË GT> IacuteÍ IcircÎ IgraveÌ IumlÏ LT< NtildeÑ OacuteÓ OcircÔ OgraveÒ " +
	"OslashØ OtildeÕ OumlÖ QUOT\" REG® THORNÞ UacuteÚ UcircÛ UgraveÙ UumlÜ YacuteÝ aacuteá " +
	"acircâ acute´ aeligæ agraveà amp& aringå atildeã aumlä brvbar¦ ccedilç cedil¸ cent¢ " +
	"copy© curren¤ deg° divide÷ eacuteé ecircê egraveè ethð eumlë frac12½ frac14¼ frac34¾ gt> " +
	"iacuteí icircî iexcl¡ igraveì iquest¿ iumlï laquo« lt< macr¯ microµ middot· nbsp\u00a0 " +
	"not¬ ntildeñ oacuteó ocircô ograveò ordfª ordmº oslashø otildeõ oumlö para¶ plusmn± " +
	"pound£ quot\" raquo» reg® sect§ shy\u00ad sup1¹ sup2² sup3³ szligß thornþ times× uacuteú " +
	"ucircû ugraveù uml¨ uumlü yacuteý yen¥ yumlÿ"

// otherEntities are the others.
const otherEntities = "" +
	"AbreveĂ AcyА AlphaΑ AmacrĀ AogonĄ BcyБ BetaΒ Breve˘ CHcyЧ CacuteĆ CcaronČ CcircĈ CdotĊ " +
	"Cedilla¸ ChiΧ DJcyЂ DScyЅ DZcyЏ Dagger‡ DcaronĎ DcyД Del∇ DeltaΔ Dot¨ DstrokĐ ENGŊ " +
	"EcaronĚ EcyЭ EdotĖ Element∈ EmacrĒ EogonĘ EpsilonΕ EtaΗ Exists∃ FcyФ ForAll∀ GJcyЃ " +
	"GammaΓ GammadϜ GbreveĞ GcedilĢ GcircĜ GcyГ GdotĠ HARDcyЪ Hacekˇ Hat^ HcircĤ HstrokĦ " +
	"IEcyЕ IJligĲ IOcyЁ IcyИ Idotİ Ifrℑ Imℑ ImacrĪ Implies⇒ Integral∫ IogonĮ IotaΙ ItildeĨ " +
	"IukcyІ JcircĴ JcyЙ JsercyЈ JukcyЄ KHcyХ KJcyЌ KappaΚ KcedilĶ KcyК LJcyЉ LacuteĹ LambdaΛ " +
	"LcaronĽ LcedilĻ LcyЛ LmidotĿ LstrokŁ McyМ MuΜ NJcyЊ NacuteŃ NcaronŇ NcedilŅ NcyН " +
	"NewLine\u000a NoBreak\u2060 NotEqual≠ NuΝ OEligŒ OcyО OdblacŐ OmacrŌ OmegaΩ OmicronΟ " +
	"OverBar‾ PartialD∂ PcyП PhiΦ PiΠ Prime″ Product∏ PsiΨ RacuteŔ RcaronŘ RcedilŖ RcyР Reℜ " +
	"Rfrℜ RhoΡ SHCHcyЩ SHcyШ SOFTcyЬ SacuteŚ ScaronŠ ScedilŞ ScircŜ ScyС SigmaΣ Sqrt√ " +
	"SuchThat∋ Sum∑ Superset⊃ TRADE™ TSHcyЋ TScyЦ Tab\u0009 TauΤ TcaronŤ TcedilŢ TcyТ ThetaΘ " +
	"Tilde∼ TstrokŦ UbrcyЎ UbreveŬ UcyУ UdblacŰ UmacrŪ UnderBar_ UogonŲ UpArrow↑ UpTee⊥ " +
	"Uparrow⇑ Upsiϒ UpsilonΥ UringŮ UtildeŨ VcyВ Verbar‖ Vert‖ WcircŴ XiΞ YAcyЯ YIcyЇ YUcyЮ " +
	"YcircŶ YcyЫ YumlŸ ZHcyЖ ZacuteŹ ZcaronŽ ZcyЗ ZdotŻ ZetaΖ abreveă acyа af\u2061 alefsymℵ " +
	"alephℵ alphaα amacrā and∧ ang∠ angle∠ angstÅ aogoną ap≈ apos' approx≈ ast* asymp≈ bcyб " +
	"bdquo„ bepsi϶ betaβ bigstar★ bot⊥ bottom⊥ bprime‵ breve˘ bsemi⁏ bsol\\ bull• bullet• " +
	"cacuteć cap∩ caret⁁ caronˇ ccaronč ccircĉ cdotċ chcyч check✓ chiχ circˆ circledR® clubs♣ " +
	"clubsuit♣ colon: comma, commat@ cong≅ copysr℗ crarr↵ cup∪ dArr⇓ dagger† darr↓ dash‐ " +
	"dblac˝ dcaronď dcyд ddagger‡ deltaδ diams♦ die¨ digammaϝ div÷ djcyђ dollar$ dot˙ dscyѕ " +
	"dstrokđ dzcyџ ecaroně ecyэ edotė ellℓ emacrē empty∅ emptyset∅ emptyv∅ emsp\u2003 " +
	"emsp13\u2004 emsp14\u2005 engŋ ensp\u2002 eogonę epsiε epsilonε epsivϵ equals= equiv≡ " +
	"etaη euro€ excl! exist∃ fcyф filigﬁ flat♭ flligﬂ fnofƒ forall∀ frac13⅓ frac15⅕ frac16⅙ " +
	"frac18⅛ frac23⅔ frac25⅖ frac35⅗ frac38⅜ frac45⅘ frac56⅚ frac58⅝ frac78⅞ frasl⁄ gacuteǵ " +
	"gammaγ gammadϝ gbreveğ gcircĝ gcyг gdotġ ge≥ geq≥ gjcyѓ grave` hArr⇔ hairsp\u200a half½ " +
	"hardcyъ harr↔ hcircĥ hearts♥ hellip… horbar― hstrokħ hybull⁃ hyphen‐ ic\u2063 icyи iecyе " +
	"iff⇔ ijligĳ imacrī imageℑ imagpartℑ imathı impedƵ in∈ infin∞ inodotı int∫ iocyё iogonį " +
	"iotaι isin∈ isinv∈ it\u2062 itildeĩ iukcyі jcircĵ jcyй jmathȷ jsercyј jukcyє kappaκ " +
	"kappavϰ kcedilķ kcyк kgreenĸ khcyх kjcyќ lArr⇐ lacuteĺ lambdaλ lang⟨ langle⟨ larr← " +
	"lbrace{ lbrack[ lcaronľ lcedilļ lceil⌈ lcub{ lcyл ldquo“ ldquor„ le≤ leq≤ lfloor⌊ ljcyљ " +
	"lmidotŀ lowast∗ lowbar_ loz◊ lozenge◊ lpar( lrm\u200e lsaquo‹ lsqb[ lsquo‘ lsquor‚ " +
	"lstrokł mcyм mdash— midast* minus− mldr… muμ nabla∇ nacuteń naposŉ natur♮ natural♮ " +
	"ncaronň ncedilņ ncyн ndash– ne≠ ni∋ niv∋ njcyњ nldr‥ notin∉ notinva∉ nsub⊄ nuν num# " +
	"numero№ numsp\u2007 ocyо odblacő oeligœ ogon˛ ohmΩ oline‾ omacrō omegaω omicronο oplus⊕ " +
	"or∨ otimes⊗ part∂ pcyп percnt% period. permil‰ perp⊥ pertenk‱ phiφ phivϕ piπ pivϖ plus+ " +
	"pm± prime′ prod∏ prop∝ propto∝ psiψ puncsp\u2008 qprime⁗ quest? rArr⇒ racuteŕ radic√ " +
	"rang⟩ rangle⟩ rarr→ rbrace} rbrack] rcaronř rcedilŗ rceil⌉ rcub} rcyр rdquo” rdquor” " +
	"realℜ realpartℜ rfloor⌋ rhoρ rhovϱ ring˚ rlm\u200f rpar) rsaquo› rsqb] rsquo’ rsquor’ " +
	"sacuteś sbquo‚ scaronš scedilş scircŝ scyс sdot⋅ semi; sharp♯ shchcyщ shcyш sigmaσ " +
	"sigmafς sigmavς sim∼ slarr← softcyь sol/ spades♠ squarf▪ squf▪ srarr→ star☆ starf★ " +
	"strns¯ sub⊂ sube⊆ subset⊂ subseteq⊆ sum∑ sup⊃ supe⊇ supset⊃ supseteq⊇ tauτ tcaronť " +
	"tcedilţ tcyт there4∴ thetaθ thetasymϑ thetavϑ thicksim∼ thinsp\u2009 thkap≈ thksim∼ " +
	"tilde˜ tprime‴ trade™ tscyц tshcyћ tstrokŧ uArr⇑ uarr↑ ubrcyў ubreveŭ ucyу udblacű " +
	"umacrū uogonų uparrow↑ upsiυ upsihϒ upsilonυ uringů utildeũ varkappaϰ varphiϕ varpiϖ " +
	"varrhoϱ varsigmaς varthetaϑ vcyв vee∨ verbar| vert| vprop∝ wcircŵ wedge∧ weierp℘ wp℘ xiξ " +
	"yacyя ycircŷ ycyы yicyї yucyю zacuteź zcaronž zcyз zdotż zetaζ zhcyж zwj\u200d " +
	"zwnj\u200c"
