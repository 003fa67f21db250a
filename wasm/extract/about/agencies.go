package about

import (
	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
	"strings"
	"sync"
)

// agencies are news agencies, squashed. They bear the same names in all languages.
const agencies = `reuters ap associatedpress theassociatedpress afp agencefrancepresse dpa efe ansa pap tass itartass interfax
xinhua apa kyodo yonhap bloomberg bloombergnews upi sda sid pti ians ani europapress ritzau ntb tt stt anp belga lusa adnkronos
unian ukrinform ctk čtk tanjug hina mti aap pressassociation pamedia epd kna afpdpa dpaafp reutersap apafp cnnwire cnswire
newsagency agencies keystonesda notimex agenciaefe agênciabrasil`

var agencySet = sync.OnceValue(func() lang.Set {
	set := lang.Set{}
	for a := range strings.FieldsSeq(agencies) {
		set[a] = struct{}{}
	}
	return set
})

// isAgency reports whether a name is that of a news agency.
func isAgency(s string) bool { return agencySet().Has(layout.Squashed(s)) }

// nameTails are degrees and agencies after a name.
const nameTails = " MS MD PhD Ph.D RD RDN LD MPH DO RN JD CPT MA MSc DDS CNN AFP dpa AP Reuters BBC APA "

// agencyTails are agencies after a name without anything between.
var agencyTails = [...]string{" The Associated Press", " Associated Press", " Agence France-Presse"}
