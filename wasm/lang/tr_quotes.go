package lang

func turkishQuotes() *Quotes {
	return prepared(&Quotes{
		Nobody:  `kimse hiç hiçbir`,
		Back:    `bunu böyle`,
		The:     `bu şu o söz_konusu`,
		Bare:    true,
		Endings: true,
		Single:  true,
		Lists: []WordList{
			{Cue, `niteledi nitelendirdi duyurdu savundu`},
			{Cue, `dedi dediler diyor diyen derken söyledi söylediler söylüyor söyleyen belirtti belirttiler belirtiyor belirten ifade_etti
				ifade_ettiler ifade_eden ifadelerini_kullandı ifadesini_kullandı ifadelerine_yer_verdi açıkladı açıkladılar açıklayan
				açıklıyor vurguladı vurguladılar vurgulayan vurguluyor kaydetti kaydettiler kaydeden bildirdi bildirdiler bildiren ekledi
				ekleyen aktardı aktardılar aktaran anlattı anlatan anlatıyor konuştu konuşan sordu soran yanıtladı yanıtını_verdi
				cevap_verdi cevapladı yazdı yazan paylaştı paylaşan savundu savunan iddia_etti iddia_eden iddia_ediyor uyardı uyaran
				uyarısında_bulundu dikkat_çekti dikkati_çekti dikkat_çeken işaret_etti hatırlattı hatırlatan değerlendirdi
				değerlendirmesinde_bulundu açıklamasında_bulundu açıklamasını_yaptı açıklama_yaptı duyurdu duyuran doğruladı yalanladı
				reddetti itiraf_etti kabul_etti çağrısında_bulundu çağrısı_yaptı dile_getirdi dile_getiren altını_çizdi altını_çizen
				öne_sürdü öne_süren ileri_sürdü eleştirdi eleştiren teşekkür_etti bağırdı haykırdı seslendi şöyle_konuştu
				şunları_söyledi şunları_kaydetti bilgisini_verdi bilgisini_paylaştı görüşünü_dile_getirdi nitelendirdi tanımladı
				özetledi sözlerini_sarf_etti diye_konuştu diye_yazdı tamamladı sürdürdü söz_verdi önerdi istedi anımsattı`},
			{SoftCue, `düşünüyor umuyor inanıyor bekliyor görüyor buldu buluyor gösterdi gösteriyor kutladı vurgulandı kaydedildi
				belirtildi ifade_edildi bildirildi denildi aktarıldı açıklandı`},
			{SourceAfter, `göre`},
			{Pronoun, `ben biz o onlar kendisi bazıları birçok`},
			{Title | Masculine, `bay kral prens`},
			{Title | Feminine, `bayan kraliçe prenses`},
			{Title, `dr prof doç general albay yarbay yüzbaşı av op sayın papa kardinal`},
			{Role, `sözcü sözcüsü başkan başkanı cumhurbaşkanı başbakan bakan bakanı müdür müdürü genel_müdürü vali valisi kaymakam
				kaymakamı lider lideri genel_başkanı genel_başkan milletvekili sekreter sekreteri genel_sekreteri temsilci temsilcisi
				uzman uzmanı avukat avukatı savcı savcısı hakim hakimi doktor doktoru profesör öğretmen öğretmeni araştırmacı
				akademisyen ekonomist analist tarihçi gazeteci yazar yazarı editör editörü yönetmen yönetmeni oyuncu oyuncusu sanatçı
				şarkıcı teknik_direktör teknik_direktörü antrenör antrenörü kaptan kaptanı futbolcu sporcu komutan komutanı polis asker
				büyükelçi büyükelçisi elçi muhtar muhtarı imam rahip piskopos yetkili yetkilisi sahibi kurucusu ortağı üyesi danışmanı
				adayı tanık görgü_tanığı mağdur sanık şüpheli çiftçi balıkçı esnaf işçi öğrenci veli vatandaş komşu arkadaşı kardeşi
				oğlu kızı annesi babası eşi dekanı rektörü rektör hemşire koordinatörü direktörü direktör yöneticisi ceo`},
			{Role | Plural, `uzmanlar yetkililer tanıklar bilim_insanları araştırmacılar vatandaşlar sakinleri işçiler öğrenciler veliler
				avukatlar doktorlar gazeteciler göstericiler kaynaklar eleştirmenler çiftçiler balıkçılar esnaflar`},
			{Group, `hükümet bakanlık bakanlığı polis emniyet mahkeme mahkemesi savcılık savcılığı başsavcılığı belediye belediyesi valilik
				valiliği parti partisi sendika sendikası dernek derneği federasyon federasyonu şirket şirketi banka bankası kurum kurumu
				kuruluş örgüt örgütü vakıf vakfı enstitü enstitüsü üniversite üniversitesi hastane hastanesi kilise gazete gazetesi dergi
				dergisi kanal ajans ajansı aa rapor raporu araştırma araştırması anket anketi açıklama açıklaması belge belgesi mektup
				mektubu komisyon komisyonu komite komitesi konsey konseyi kurul kurulu meclis meclisi senato parlamento bm nato ab ordu
				ordusu kulüp kulübü muhalefet iktidar saray`},
			{Determiner, `bir bu şu o bazı birçok her iki üç dört beş diğer hiçbir`},
			{Particle, `van von de der al bin el`},
			{That, `ki diye`},
			{Titled, `film filmi filminde kitap kitabı kitabında roman romanı şarkı şarkısı albüm albümü dizi dizisi program programı oyun oyunu
				şiir tablo opera adlı isimli başlıklı temalı temasıyla adıyla ismiyle gazete gemi lokanta otel sergi sergisi festival`},
			{Preposition, `için ile gibi kadar sonra önce karşı üzerine hakkında`},
			{Conjunction, `ve veya ya ama ancak fakat çünkü ise`},
			{Auxiliary, `oldu olduğunu olan olarak etti eden edildi edecek var yok değil da de şöyle şunları böyle ayrıca`},
			{NotName, `pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım
				aralık türk türkçe`},
			{Given | Masculine, menTurkish},
			{Given | Feminine, womenTurkish},
			{Given | Masculine, menLatin},
			{Given | Feminine, womenLatin},
		},
	})
}

const (
	menTurkish = `mehmet mustafa ahmet ali hüseyin hasan ibrahim ismail osman yusuf murat ömer ramazan halil süleyman abdullah mahmut recep salih
		fatih kadir emre hakan adem kemal yaşar bekir musa metin orhan serkan bülent cemal cihan can cem deniz erdoğan ercan erkan
		ekrem engin ersin ferhat gökhan hamza harun ilhan kerem levent mert mesut necati nihat oğuz onur özgür özkan rıza sedat selçuk
		selim serdar sinan şahin tahsin tayfun tolga tuncay turgut uğur ümit veli volkan yasin yılmaz zafer zeki safi abdulkadir devlet
		numan hulusi berat naci bilal ilker koray alper barış burak`
	womenTurkish = `fatma ayşe emine hatice zeynep elif meryem şerife zehra sultan hanife merve havva zeliha esra özlem hacer melek yasemin hülya
		sevim leyla dilek songül sibel aysel filiz gülsüm gül ebru derya sevgi selma aslı aylin ayten begüm burcu canan ceren çiğdem
		demet didem ece eda ezgi figen funda gamze gizem gönül gülay gülten hande hale ilknur irem kübra meltem meral mine müge nalan
		nermin nesrin neslihan nilgün nuray nurcan nursel pelin pınar seda selin semra serap sevda sevil şeyma şule tuğba tülay tülin
		ülkü vildan yeliz yıldız zuhal derin meral`
)
