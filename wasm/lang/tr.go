package lang

import "sync"

func turkish() *Language {
	return &Language{
		Code:   "tr",
		Page:   turkishPage(),
		Name:   "Turkish",
		Plural: PluralOne,
		quotes: sync.OnceValue(turkishQuotes),
		Endings: "larının lerinin larını lerini larına lerine lardan lerden larda lerde ların lerin ları " +
			"leri lara lere ında inde unda ünde ının inin unun ünün sını sini lar ler nın nin nun nün " +
			"dan den tan ten ına ine ı i u ü a e",
		Dates: turkishDates(),
		Stop: words(`acaba ama ancak artık aslında az bana bazı belki ben benim beri bile bir biraz biri birkaç biz bize bizim bu buna bunda bundan
			bunlar bunu bunun burada çok çünkü da daha dahi de defa değil diğer diye dolayı en fakat gibi göre hala hangi hem hep hepsi her
			hiç için içinde iki ile ise işte kadar karşı kendi kez ki kim kimse mı mi mu mü nasıl ne neden nerede niçin niye o olan olarak
			oldu olduğu olması on ona ondan onlar onların onu onun orada oysa öyle pek rağmen sadece sanki sen siz sizin sonra şey şu şöyle
			tüm var ve veya ya yani yapılan yer yine yok zaten`),
		Abbreviations: words(`a.ş av bkz bl cad dk doç dr gn hz kg km m.ö m.s mah milyar no ort örn ör prof s sn st şti t.c tel tl vb vd vs yrd yy`),
	}
}
