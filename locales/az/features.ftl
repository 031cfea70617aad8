# Names, definitions and checks of the security features of identity and civil-status documents, in Azerbaijani (Latin).
# A native specialist of document security should confirm the terms.
# To be confirmed by a native specialist: feature-sub-pla, feature-sub-tag, feature-sub-chs, feature-sub-die, feature-prt-lpr, feature-prt-emb, feature-ovd-did, feature-per-d2t, feature-ele-sig, feature-civ-stu

## Kağız, plastik və digər əsaslar

feature-sub-wm = çoxtonlu su nişanı
feature-sub-wm-what = Kağızın öz qalınlığındakı fərqlərdən yaranan, açıq və tünd tonlu şəkil.
feature-sub-wm-do = Səhifəni işığa tutun, sonra düz qoyub müqayisə edin.
feature-sub-wm-see = Kağızın içində açıqdan tündə yumşaq keçidlər; səhifə düz qoyulanda demək olar ki, heç nə görünmür.
feature-sub-wm-fake = Boz və ya ağ rənglə çap edilmiş, arxasında işıq olmadan görünən və ya UV lampa altında işıldayan yastı kontur.

feature-sub-wmr = yeri sabit su nişanı
feature-sub-wmr-what = Çapa və ya səhifənin kənarlarına görə həmişə eyni yerdə olan su nişanı.
feature-sub-wmr-do = Səhifəni işığa tutun. Su nişanının yerini ətrafındakı çapla müqayisə edin.
feature-sub-wmr-see = Su nişanı nümunədə göstərilən yerdədir və çapa uyğun gəlir; sənədlər arasında kiçik fərqlər adi haldır.
feature-sub-wmr-fake = Su nişanı yoxdur, kəsilib, başıaşağıdır və ya nümunədə göstərilən yerdən uzaqdır.

feature-sub-uvd = ultrabənövşəyi işıqda işıldamayan kağız
feature-sub-uvd-what = Optik ağardıcılar qatılmadan hazırlanan, buna görə ultrabənövşəyi işıqda tünd qalan kağız.
feature-sub-uvd-do = Qaranlıq yerdə sənədi və bir vərəq ofis kağızını UV lampanın (365 nm) altına qoyun.
feature-sub-uvd-see = Kağız tünd qalır; yalnız bunun üçün hazırlanmış boyalar, liflər və ya mühafizə sapları işıldayır; ofis kağızı mavi işıldayır.
feature-sub-uvd-fake = Bütün səhifə mavi-ağ işıldayır. Diqqətli olun: yuyulmuş əsl sənəd də işıldaya bilər.

feature-sub-fiv = görünən liflər
feature-sub-fiv-what = Kağız hazırlanarkən ona qatılan, lampasız görünən qısa rəngli liflər.
feature-sub-fiv-do = Bir neçə lifə lupa ilə baxın və müxtəlif səhifələri müqayisə edin.
feature-sub-fiv-see = Liflər təsadüfi yerləşir, hər səhifədə fərqlidir və bəziləri qismən kağızın səthinin altındadır.
feature-sub-fiv-fake = Nöqtələrdən ibarət olan və ya hər səhifədə eyni yerdə duran çap edilmiş nazik xətlər.

feature-sub-fiu = flüoressent liflər
feature-sub-fiu-what = Kağızın və ya plastikin içində olan, ultrabənövşəyi işıqda bir və ya bir neçə rəngdə işıldayan qısa liflər.
feature-sub-fiu-do = Qaranlıq yerdə hər səhifəyə UV lampa (365 nm) altında baxın.
feature-sub-fiu-see = Nümunənin rənglərində işıldayan, təsadüfi yerləşən və hər səhifədə fərqli olan liflər.
feature-sub-fiu-fake = Lif yoxdur, liflər bir yanlış rəngdədir və ya hər səhifədə təkrarlanan çap naxışı var.

feature-sub-pla = konfetti (planşetlər)
feature-sub-pla-what = Kağız hazırlanarkən ona qatılan kiçik nazik dairəciklər; rəngli, parlaq və ya flüoressent ola bilər.
feature-sub-pla-do = Bir neçə səhifədə dairəcikləri axtarın. Nümunədə flüoressent dairəciklər varsa, UV lampadan (365 nm) istifadə edin.
feature-sub-pla-see = Kağızın içində təsadüfi yerləşən, eyni ölçülü kiçik dairəciklər.
feature-sub-pla-fake = Səthə çap edilmiş və ya yapışdırılmış, çox vaxt hər səhifədə eyni yerdə olan ləkələr.

feature-sub-thr = mühafizə sapı
feature-sub-thr-what = Bütünlüklə kağızın içində yerləşən, çox vaxt üzərində çox kiçik mətn olan ensiz plastik və ya metal zolaq.
feature-sub-thr-do = Səhifəni işığa tutun və sapı bir kənardan o birinə izləyin.
feature-sub-thr-see = Kağızın içində tünd, kəsilməyən xətt, çox vaxt oxunan mətnlə; səhifə düz olanda çətin görünür.
feature-sub-thr-fake = Səthə çap edilmiş xətt, iki vərəqin arasına yapışdırılmış zolaq və ya qırıq xətt.

feature-sub-thw = pəncərəli mühafizə sapı
feature-sub-thw-what = Bərabər məsafələrdə kağızın səthinə çıxan mühafizə sapı.
feature-sub-thw-do = Səhifəyə düz halda baxın, onu əyin, sonra işığa tutun.
feature-sub-thw-see = Düz halda bərabər məsafələrdə parlayan hissələr; işığa tutulanda bir kəsilməyən xətt.
feature-sub-thw-fake = Səthə yapışdırılmış və ya çap edilmiş folqa parçaları; kağızın içində kəsilməyən xətt yoxdur.

feature-sub-chs = kimyəvi həssaslaşdırıcı
feature-sub-chs-what = Kağızda ağardıcı, turşu və ya həlledici işlədildikdə rəngli ləkə qoyan maddələr.
feature-sub-chs-do = Adların, tarixlərin və nömrələrin ətrafında kağıza yaxından baxın. Kağızı heç vaxt kimyəvi maddələrlə sınamayın.
feature-sub-chs-see = Kağızın və fon çapının rəngi bütün məlumatların ətrafında eynidir.
feature-sub-chs-fake = Yazının ətrafında pozma cəhdindən qalan ləkə, halqa və ya solğun sahə.

feature-sub-pc = polikarbonat gövdə
feature-sub-pc-what = İstilik və təzyiqlə bütöv bir karta və ya səhifəyə birləşdirilmiş bir neçə polikarbonat qatı.
feature-sub-pc-do = Gövdəyə və kənarlarına barmaqlarınızla toxunun. Kartı sərt masaya yüngülcə salıb dinləyin.
feature-sub-pc-see = Sərt və cingiltili səs verən möhkəm gövdə; heç bir kənarda qat hiss olunmur və qaldırılmır.
feature-sub-pc-fake = Yumşaq və ya əyilən plastik, küt səs, kənarda və ya portretin ətrafında qalxan plyonka.

feature-sub-win = şəffaf pəncərə
feature-sub-win-what = Kartın və ya səhifənin bir hissəsi olan, hər iki tərəfdən arxası görünən şəffaf sahə.
feature-sub-win-do = Pəncərəni işığa tutun. Hər iki tərəfdən baxın və sərhədinə toxunun.
feature-sub-win-see = Sərhədi səliqəli və çıxıntısız şəffaf sahə; içindəki təsvir nümunədə göstərildiyi kimidir.
feature-sub-win-fake = Plyonka və ya yapışqanla bağlanmış deşik, əllə hiss olunan sərhəd və ya tutqun sahə.

feature-sub-tag = nişanlayıcı maddə (taqqant)
feature-sub-tag-what = Kağıza, plastikə və ya boyaya qatılan, yalnız xüsusi detektorun tanıdığı maddə.
feature-sub-tag-do = Sənədi onu verən orqana və ya laboratoriyaya göndərin. Onu həmin orqandakı etalonla müqayisə edirlər.
feature-sub-tag-see = Detektor razılaşdırılmış cavabı verir; detektorsuz heç nə görünmür.
feature-sub-tag-fake = Detektor cavab vermir və ya yanlış cavab verir. Qəbul əməkdaşı bunu görə bilməz.

feature-sub-mlr = kartın kənarında rəngli özək
feature-sub-mlr-what = Çoxqatlı kartın içində olan, kənar boyu xətt kimi görünən rəngli qat.
feature-sub-mlr-do = Kartın bütün kənarlarına yaxşı işıqda baxın. Xətt nazikdirsə, lupadan istifadə edin.
feature-sub-mlr-see = Nümunədəki kimi, gövdənin içində bərabər rəngli, kəsilməyən xətt.
feature-sub-mlr-fake = Xətt yoxdur, kənara boya ilə çəkilib və ya kartın açıldığı yerdə qırılır.

feature-sub-die = müdaxiləni göstərən kəsiklər
feature-sub-die-what = Etiketdə və ya laminatda əvvəlcədən edilən kəsiklər; kimsə onu qoparmaq istəyəndə cırılır.
feature-sub-die-do = Kəsiklər və kənarlar boyu yandan düşən işıqda baxın. Etiketi dartmayın.
feature-sub-die-see = Bütün kəsiklər bağlıdır, etiket bütövdür və çap kəsiklərin üstündən sürüşmədən davam edir.
feature-sub-die-fake = Cırılmış və ya sürüşmüş parçalar, qırışlar, yapışqan izləri və ya kəsiklərin üstünə çəkilmiş ikinci plyonka.

## Çap

feature-prt-gui = gilyoş
feature-prt-gui-what = Bir-birini kəsən və bir-birinə hörülən, maşın və ya proqramla hesablanmış nazik əyri xətlərdən ibarət naxış.
feature-prt-gui-do = Bir neçə xətti lupa ilə izləyin.
feature-prt-gui-see = Kəsilməyən, bir bütöv rəngdə, nöqtəsiz nazik xətlər.
feature-prt-gui-fake = Qırıq və ya bulanıq xətlər, yaxud bir neçə rəngli kiçik nöqtələrdən ibarət xətlər.

feature-prt-rbw = göy qurşağı çapı
feature-prt-rbw-what = İki və ya daha çox boyanın çap maşınında qarışdığı, buna görə xəttin rənginin tədricən dəyişdiyi çap.
feature-prt-rbw-do = Xətti səhifə boyu izləyin. Rəngin dəyişdiyi yerdə xəttin bütöv qaldığını lupa ilə yoxlayın.
feature-prt-rbw-see = Rənglər bir-birinə sıçrayışsız keçir və xətlər bütöv qalır.
feature-prt-rbw-fake = Rəngin qəfil sıçrayışı və ya nöqtələrlə təqlid edilmiş rəng keçidi.

feature-prt-mic = mikroçap
feature-prt-mic-what = Adi gözə xətt kimi görünən çox kiçik mətn.
feature-prt-mic-do = Xətti təxminən on dəfə böyüdən lupa ilə oxuyun.
feature-prt-mic-see = Hər hərf oxunaqlı və aydındır, sözlər nümunədəki sözlərdir.
feature-prt-mic-fake = Sadə xətt, nöqtələr sırası və ya içi dolmuş, oxunmayan hərflər.

feature-prt-nan = nanoçap
feature-prt-nan-what = Adi lupanın göstərə bilmədiyi qədər kiçik mətn və ya təsvirlər.
feature-prt-nan-do = Ekspertdən mikroskopla baxmağı və sənədi verən orqandakı etalonla müqayisə etməyi xahiş edin.
feature-prt-nan-see = Güclü böyütmədə mətn və ya təsvir kəskindir və etalonla eynidir.
feature-prt-nan-fake = Etalonda göstərilən yerdə heç nə və ya yalnız aydın olmayan struktur.

feature-prt-int = metalloqrafik çap (intaqlio)
feature-prt-int-what = Oyulmuş lövhədən yüksək təzyiqlə edilən, kağıza qalın boya qoyan çap.
feature-prt-int-do = Barmağınızın ucunu çapın üzərində gəzdirin. Sonra ona yandan düşən işıqda baxın.
feature-prt-int-see = Boya əllə hiss olunur və kiçik kölgələr salır; köhnəlmiş sənəddə relyef zəifdir.
feature-prt-int-fake = Hamar yastı çap, yaxud lak, qalın toner və ya boyasız basma ilə təqlid edilmiş relyef.

feature-prt-lat = gizli təsvir
feature-prt-lat-what = Müxtəlif istiqamətli qabarıq xətlərdən ibarət, yalnız kiçik bucaq altında görünən gizlədilmiş təsvir.
feature-prt-lat-do = Səhifəni göz səviyyəsində üfüqi halda işığa tutun, sonra 90 dərəcə çevirin.
feature-prt-lat-see = Kiçik bucaq altında hərf, işarə və ya söz görünür və səhifə çevrildikcə açıqdan tündə, tünddən açığa keçir.
feature-prt-lat-fake = Təsvir yoxdur və ya hər bucaqdan görünəcək şəkildə çap edilib.

feature-prt-rel = relyefgörünüşlü xətt naxışı
feature-prt-rel-what = Yastı çap qabarıq görünsün deyə motivin ətrafında əyilmiş nazik xətlər.
feature-prt-rel-do = Motivə öndən baxın, toxunun və xətləri lupa ilə izləyin.
feature-prt-rel-see = Motiv qabarıq görünür, amma əllə yastıdır; hər xətt onun içindən kəsilmədən keçir.
feature-prt-rel-fake = Qırıq və ya qoşalaşmış xətlər, dərinliyi olmayan motiv və ya nöqtələrdən ibarət xətlər.

feature-prt-str = işıqda tamamlanan təsvir
feature-prt-str-what = Bir hissəsi ön üzdə, digər hissəsi arxada düz qarşısında çap edilmiş motiv.
feature-prt-str-do = Səhifəni işığa tutun və motivə baxın.
feature-prt-str-see = Hər iki hissə birlikdə, görünən boşluq və üst-üstə düşmə olmadan, bir tam motiv yaradır.
feature-prt-str-fake = Birləşməyən, boşluq qoyan, üst-üstə düşən və ya bir üzdə olmayan hissələr.

feature-prt-asc = surətçıxarmaya qarşı naxış
feature-prt-asc-what = Surətçıxaran aparatın və ya skanerin düzgün verə bilmədiyi çox nazik xətt və ya nöqtələrdən ibarət fon.
feature-prt-asc-do = Fonda gizlədilmiş söz və ya zolaqlar axtarın. Təfərrüatlar üçün lupadan istifadə edin.
feature-prt-asc-see = Gizlədilmiş heç bir sözün oxunmadığı bərabər fon.
feature-prt-asc-fake = COPY və ya VOID kimi söz oxunur, yaxud fonu nizamsız zolaqlar kəsir.

feature-prt-dup = dupleks naxış
feature-prt-dup-what = İki və ya daha çox boya ilə, yaxud iki üzdə dəqiq yan-yana çap edilmiş çoxlu kiçik fiqurdan ibarət naxış.
feature-prt-dup-do = Boyaların görüşdüyü yerə lupa ilə baxın. Nümunədə naxış hər iki üzdədirsə, üzləri müqayisə edin.
feature-prt-dup-see = Fiqurlar bir-birinə boşluqsuz və üst-üstə düşmədən oturur; boyalar ayrı və bütövdür.
feature-prt-dup-fake = Ağ boşluqlar, üst-üstə düşən rənglər, sürüşmüş fiqurlar və ya rəngli nöqtələrdən qurulmuş fiqurlar.

feature-prt-err = qəsdən edilmiş səhv və ya gizli işarə
feature-prt-err-what = Dizaynda bilərəkdən edilmiş, yalnız sənədi verən orqanın və ekspertlərin bildiyi kiçik qeyri-müntəzəmlik.
feature-prt-err-do = Şübhə olduqda sənədi verən orqandan və ya laboratoriyadan həmin orqandakı etalonla müqayisə etməyi xahiş edin.
feature-prt-err-see = Bunu yalnız sənədi verən orqan və ya ekspert qiymətləndirə bilər; hamıya açıq izahlarda yeri göstərilmir.
feature-prt-err-fake = Ekspert işarənin olmadığını, yanlış olduğunu və ya saxtakarın onu düzəltdiyini aşkar edir.

feature-prt-fnt = xüsusi hərf və rəqəmlər
feature-prt-fnt-what = Forması bu sənəd üçün yaradılmış, sərbəst satılmayan hərf və ya rəqəmlər.
feature-prt-fnt-do = Hər rəqəmin və ya hərfin formasını nümunə ilə müqayisə edin. Lupadan istifadə edin.
feature-prt-fnt-see = Bütün simvolların forması, ölçüsü və aralığı nümunədəki kimidir.
feature-prt-fnt-fake = Adi kompüter hərfləri və ya forması, hündürlüyü, yaxud aralığı digərlərindən fərqlənən rəqəm.

feature-prt-off = ofset fon çapı
feature-prt-off-what = İncə fonun, adətən hər biri ayrıca vurulan xüsusi boyalarla yastı çapı.
feature-prt-off-do = Fonun xətlərinə lupa ilə baxın.
feature-prt-off-see = Kənarları aydın, bütöv boyalı yastı xətlər; əllə heç nə hiss olunmur.
feature-prt-off-fake = Bir neçə rəngli nöqtələrdən ibarət xətlər, kiçik boya sıçrantıları və ya toner dənəcikləri.

feature-prt-lpr = yüksək çapla vurulmuş nömrə
feature-prt-lpr-what = Boyanı kağıza basan qabarıq rəqəmlərlə çap edilmiş nömrə.
feature-prt-lpr-do = Rəqəmlərə lupa ilə baxın, sonra səhifənin arxasına yandan düşən işıqda baxın.
feature-prt-lpr-see = Çox vaxt hər rəqəmin qırağında daha çox boya və arxada yüngül təzyiq izi.
feature-prt-lpr-fake = Boyası bərabər yastı rəqəmlər, nöqtələr və ya toner dənəcikləri; təzyiq izi yoxdur.

feature-prt-scr = trafaret çapı
feature-prt-scr-what = İncə tordan keçirilərək qalın boya qatı qoyan, çox vaxt optik dəyişən boyalar üçün işlədilən çap.
feature-prt-scr-do = Çapın kənarına yandan düşən işıqda lupa ilə baxın.
feature-prt-scr-see = Kənarı görünən qalın boya qatı; kənarda bəzən torun kiçik dişləri seçilir.
feature-prt-scr-fake = Kənarsız nazik yastı qat, bir neçə rəngli nöqtələr və ya əllə çəkilmiş parıltılı boya.

feature-prt-dig = rəqəmsal çap
feature-prt-dig-what = Şırnaqlı və ya tonerli çap; fərdi məlumatlarda adidir, nümunədə başqa çap olan yerdə şübhəlidir.
feature-prt-dig-do = Fona və sabit mətnə lupa ilə baxın və nümunə ilə müqayisə edin.
feature-prt-dig-see = Fonda ofset çapının bütöv xətləri; rəqəmsal çap yalnız nümunədə olduğu yerdədir.
feature-prt-dig-fake = Fonda və ya sabit mətndə bir neçə rəngli kiçik boya nöqtələri, yaxud toner dənəcikləri və parıltısı.

feature-prt-emb = boyasız basma
feature-prt-emb-what = Kağıza, üz qabığına və ya plastikə boyasız basılmış relyef.
feature-prt-emb-do = Barmağınızın ucunu həmin yerin üzərində gəzdirin, sonra yandan düşən işıqda baxın.
feature-prt-emb-see = Aydın relyef; material nazikdirsə, bir üzdə qabarıq, o biri üzdə çökükdür.
feature-prt-emb-fake = Zəif, qeyri-bərabər və ya çap edilmiş təqlid, aydın olmayan hərflər və ya nümunədən fərqli relyef.

## Boyalar

feature-ink-ovi = rəngdəyişən boya
feature-ink-ovi-what = Baxış bucağı dəyişəndə müəyyən bir rəngdən başqasına keçən boya.
feature-ink-ovi-do = Sənədi lampanın altında yavaş-yavaş əyin və rəngi izləyin.
feature-ink-ovi-see = Nümunədəki iki rəng arasında aydın dəyişmə, məsələn, yaşıldan maviyə.
feature-ink-ovi-fake = Hər bucaqdan bir rəng, yalnız parlaqlığın dəyişməsi və ya başqa rəngli parıltılı boya.

feature-ink-ovm = optik dəyişən maqnit boyası
feature-ink-ovm-what = Çap zamanı düzülmüş maqnit hissəcikləri olan, işığın sanki hərəkət etdiyi rəngdəyişən boya.
feature-ink-ovm-do = Sənədi tək lampanın altında yavaş-yavaş hər tərəfə əyin.
feature-ink-ovm-see = Rəng dəyişdikcə çap edilmiş işarənin üzərində parlaq zolaq və ya halqa hərəkət edir.
feature-ink-ovm-fake = Hərəkət yoxdur, zolaq çap edilib və yerində qalır, yaxud sadə metal parıltısı var.

feature-ink-iri = iridissent boya
feature-ink-iri-what = Yalnız müəyyən bucaqlardan görünən, sədəf parıltılı, demək olar ki, şəffaf boya.
feature-ink-iri-do = Sənədi lampanın altında əyin və nümunədə göstərilən yeri izləyin.
feature-ink-iri-see = Təsvir və ya rəng çaları bir bucaqda görünür, başqa bucaqda itir.
feature-ink-iri-fake = Heç nə görünmür və ya hər bucaqdan boz, yaxud sarı təsvir görünür.

feature-ink-met = metallik boya
feature-ink-met-what = Qızıl, gümüş və ya bürünc kimi parlayan, metal hissəcikli boya.
feature-ink-met-do = Sənədi lampanın altında əyin. Çapa lupa ilə baxın.
feature-ink-met-see = Bucaqdan asılı olaraq artıb-azalan metal parıltısı.
feature-ink-met-fake = Nöqtələrdən ibarət, parıltısız, tutqun sarı, qəhvəyi və ya boz rəng.

feature-ink-uvv = görünən ultrabənövşəyi boya
feature-ink-uvv-what = Gün işığında adi rəngi olan, ultrabənövşəyi işıqda çox vaxt başqa rəngdə işıldayan boya.
feature-ink-uvv-do = Çapa əvvəl gün işığında, sonra qaranlıq yerdə UV lampa (365 nm) altında baxın.
feature-ink-uvv-see = Görünən çap nümunədə göstərilən rəngdə işıldayır.
feature-ink-uvv-fake = Çap tünd qalır, başqa rəngdə işıldayır və ya yalnız retuş edilmiş yerlərdə işıldayır.

feature-ink-uvi = görünməz ultrabənövşəyi boya
feature-ink-uvi-what = Gün işığında görünməyən, ultrabənövşəyi işıqda işıldayan boya.
feature-ink-uvi-do = Qaranlıq yerdə səhifəyə UV lampa (365 nm) altında baxın.
feature-ink-uvi-see = Nümunənin rənglərində kəskin təsvir görünür; nəzərdə tutulubsa, portretin üstündən boşluqsuz keçir.
feature-ink-uvi-fake = Təsvir yoxdur, solğun və ya aydın deyil, rənglər yanlışdır, yaxud portretin və məlumatların ətrafında boşluqlar var.

feature-ink-uv2 = iki dalğa uzunluqlu ultrabənövşəyi boya
feature-ink-uv2-what = Qısadalğalı və uzundalğalı ultrabənövşəyi işıqda fərqli işıldayan boya.
feature-ink-uv2-do = Səhifəni 365 nm və 254 nm altında müqayisə edin. Gözlərinizi və dərinizi qısadalğalı lampadan qoruyun.
feature-ink-uv2-see = Nümunədə göstərildiyi kimi, iki fərqli rəng və ya iki fərqli təsvir.
feature-ink-uv2-fake = Hər iki lampa altında eyni işıltı və ya onlardan birinin altında işıltı yoxdur.

feature-ink-pho = fosforessent boya
feature-ink-pho-what = Lampa söndürüldükdən sonra bir müddət işıldamağa davam edən boya.
feature-ink-pho-do = Qaranlıq otaqda həmin yeri UV lampa (365 nm) ilə işıqlandırın, sonra lampanı söndürün.
feature-ink-pho-see = Çap qaranlıqda nümunədə göstərilən müddət ərzində görünür.
feature-ink-pho-fake = Lampa söndürülən kimi işıltı kəsilir və ya işıltı ümumiyyətlə yoxdur.

feature-ink-ird = infraqırmızı işıqda itən boya
feature-ink-ird-what = Gün işığında görünən, infraqırmızı kameranın görmədiyi boya.
feature-ink-ird-do = Səhifəyə infraqırmızı işıqda kamera və ya sənəd oxuyucusu ilə baxın.
feature-ink-ird-see = Nümunədəki kimi, bu boya ilə çap edilmiş hissələr itir, qalanları görünür.
feature-ink-ird-fake = Bütün hissələr üçün bir adi boya işlədildiyindən hər şey görünür və ya hər şey itir.

feature-ink-ira = infraqırmızı işığı udan boya
feature-ink-ira-what = İnfraqırmızı işıqda tünd qalan, maşınların oxumalı olduğu mətn üçün işlədilən boya.
feature-ink-ira-do = Səhifəyə infraqırmızı işıqda kamera və ya sənəd oxuyucusu ilə baxın.
feature-ink-ira-see = Nümunədə göstərilən hissələr, çox vaxt maşınla oxunan zona, tünd və aydın qalır.
feature-ink-ira-fake = Bu hissələr, şırnaqlı printer boyalarının çoxu kimi, infraqırmızı işıqda solur və ya itir.

feature-ink-ast = anti-Stoks boyası
feature-ink-ast-what = Güclü infraqırmızı mənbə ilə işıqlandırılanda görünən işıq verən boya.
feature-ink-ast-do = Bu sınaq üçün hazırlanmış infraqırmızı göstəricidən (900 ilə 980 nm arası) istifadə edin. Onu heç vaxt gözə tutmayın.
feature-ink-ast-see = İnfraqırmızı şüanın boyaya düşdüyü yerdə çox vaxt yaşıl, qırmızı və ya mavi kiçik işıq ləkəsi.
feature-ink-ast-fake = Nümunədə göstərilən yerdə görünən işıq yoxdur.

feature-ink-mtm = metamer boyalar
feature-ink-mtm-what = Bir işıqda eyni, başqa işıqda və ya rəng süzgəcindən baxanda fərqli görünən iki boya.
feature-ink-mtm-do = Həmin yerə əvvəl gün işığında, sonra nümunədə göstərilən başqa lampa altında və ya süzgəcdən baxın.
feature-ink-mtm-see = İki fərqli görünüş: hissələr bir işıqda eynidir, o birində aydın ayrılır.
feature-ink-mtm-fake = Hissələr hər işıqda eyni görünür və ya elə gün işığında seçilir.

feature-ink-pen = kağıza hopan nömrə boyası
feature-ink-pen-what = Nömrələr üçün işlədilən, boyaq maddəsi kağıza hopub arxasını rəngləyən boya.
feature-ink-pen-do = Səhifəni çevirin və nömrənin arxasına baxın.
feature-ink-pen-see = Arxada hər rəqəmin altında çox vaxt qırmızı rəngli iz, bəzən öndə halə.
feature-ink-pen-fake = Arxada iz yoxdur, iz çap edilib və ya rəqəmlərlə üst-üstə düşmür.

feature-ink-bld = yayılan və ya reaksiya verən boya
feature-ink-bld-what = Suya və ya həllediciyə dəyəndə yayılan, yaxud rəngini dəyişən və beləliklə pozma cəhdini göstərən boya.
feature-ink-bld-do = Ləkə və ya yayılmış rəng axtarın. Maye ilə hər sınağı laboratoriyaya buraxın.
feature-ink-bld-see = Çap bərabər, aydın və ləkəsizdir; laboratoriyada boya etalondakı kimi reaksiya verir.
feature-ink-bld-fake = Dəyişdirilmiş məlumatların ətrafında rəngli ləkələr və ya laboratoriyada reaksiya verməyən boya.

feature-ink-thm = termoxrom boya
feature-ink-thm-what = Qızdırılanda rəngini dəyişən və ya şəffaflaşan, soyuyanda əvvəlki halına qayıdan boya.
feature-ink-thm-do = İsti barmağınızı bir neçə saniyə çapın üzərinə basın, sonra soyumağa qoyun.
feature-ink-thm-see = Rəng istidən dəyişir və ya itir, qısa müddətdən sonra qayıdır.
feature-ink-thm-fake = Rəng eyni qalır və ya soyuduqdan sonra qayıtmır.

feature-ink-pch = fotoxrom boya
feature-ink-pch-what = Günəş işığında və ya ultrabənövşəyi işıqda rəngini dəyişən, sonra əvvəlki halına qayıdan boya.
feature-ink-pch-do = Həmin yeri günəş işığına və ya UV lampa altına tutun, sonra kölgədə saxlayın.
feature-ink-pch-see = Rəng güclü işıqda yaranır və ya dəyişir, bir müddətdən sonra əvvəlki halına qayıdır.
feature-ink-pch-fake = Güclü işıqda dəyişmə yoxdur və ya dəyişmə qalıcıdır.

## Optik dəyişən elementlər

feature-ovd-hol = holoqram
feature-ovd-hol-what = İncə strukturu işığı əyən, dəyişən rənglər və çox vaxt dərinlik göstərən nazik folqa.
feature-ovd-hol-do = Sənədi tək lampanın altında əyin və çevirin. Folqanın kənarına baxın.
feature-ovd-hol-see = Rənglər və təsvirlər bucaqla dəyişir; nümunədə varsa, dərinlik görünür.
feature-ovd-hol-fake = Bir sabit şəkilli parlaq folqa, solğun rənglər, ümumi göy qurşağı parıltısı və ya qalxmış kənar.

feature-ovd-kin = difraksiyalı hərəkət elementi
feature-ovd-kin-what = Əyəndə xətlərin və ya fiqurların müəyyən ardıcıllıqla hərəkət etdiyi, böyüdüyü və ya dəyişdiyi folqa.
feature-ovd-kin-do = Sənədi bir lampanın altında yavaş-yavaş önə, arxaya və yanlara əyin.
feature-ovd-kin-see = Kəskin xətlər nümunədə göstərilən istiqamətdə və ardıcıllıqla, çox parlaq hərəkət edir.
feature-ovd-kin-fake = Düzgün hərəkət olmadan hər yerdə göy qurşağı rəngləri və ya başqa ardıcıllıqla hərəkət.

feature-ovd-did = sıfırıncı tərtib elementi
feature-ovd-did-what = Sənəd çevriləndə dəyişən iki güclü rəng göstərən, demək olar ki, şəffaf struktur.
feature-ovd-did-do = Rənglər görünənədək sənədi əyin, sonra öz müstəvisində 90 dərəcə çevirin.
feature-ovd-did-see = Çevirdikcə dəyişən iki müəyyən rəng; başqa bucaqlarda altdakı məlumatlar oxunaqlı qalır.
feature-ovd-did-fake = Çoxlu göy qurşağı rəngi, çevirəndə dəyişmənin olmaması və ya rəngli çap.

feature-ovd-len = lentikulyar təsvir
feature-ovd-len-what = Səthində kiçik qabırğalar və ya linzalar olan, müxtəlif bucaqlarda müxtəlif təsvirlər göstərən sahə.
feature-ovd-len-do = Sənədi sağa-sola və ya yuxarı-aşağı əyin. Qabırğalara barmağınızla toxunun.
feature-ovd-len-see = Hər biri öz bucağında aydın olan ən azı iki ayrı təsvir, məsələn, portret və tarix.
feature-ovd-len-fake = Birlikdə görünən iki təsvir, yalnız bir təsvir, hamar səth və ya yapışdırılmış parça.

feature-ovd-ret = işığı geri qaytaran laminat
feature-ovd-ret-what = İşığı mənbəyinə geri göndərən və bu zaman gizlədilmiş naxışı göstərən plyonka.
feature-ovd-ret-do = Əl fənərini gözünüzün yanında tutub sənədə yönəldin və ya xüsusi baxış cihazından istifadə edin.
feature-ovd-ret-see = Səhifənin üzərində işıq başqa tərəfdən gələndə itən parlaq naxış.
feature-ovd-ret-fake = Naxış yoxdur, sadə parıltı var və ya naxış portretin ətrafında qırılır.

feature-ovd-lam = difraksiyalı laminat
feature-ovd-lam-what = Portretin və məlumatların üzərində dəyişən rəngli naxışı olan qoruyucu plyonka.
feature-ovd-lam-do = Səhifəni əyin və naxışı portretin üzərində izləyin. Plyonkanın bütün kənarlarını yoxlayın.
feature-ovd-lam-see = Naxış portretin və məlumatların üstündən kəsilmədən keçir; kənarlar düzdür və möhkəm yapışıb.
feature-ovd-lam-fake = Portretin ətrafında qırılma, qabarcıqlar, kəsiklər, qalxmış kənar və ya üstdə ikinci plyonka.

feature-ovd-pol = polyarizasiya elementi
feature-ovd-pol-what = Gizlədilmiş təsviri və ya rəngi yalnız polyarizasiya süzgəci ilə görünən qat.
feature-ovd-pol-do = Həmin yerə polyarizasiya süzgəcindən baxın və süzgəci yavaş-yavaş çevirin.
feature-ovd-pol-see = Süzgəc çevrildikcə təsvir görünür və ya açıq və tünd hissələr yerini dəyişir.
feature-ovd-pol-fake = Süzgəc çevrildikcə dəyişmə yoxdur.

feature-ovd-mic = mikrolinza elementi
feature-ovd-mic-what = Üzən, batan və ya hərəkət edən kimi görünən xırda təsvirlərin üzərində çox kiçik linzalardan ibarət plyonka və ya səth.
feature-ovd-mic-do = Sənədi adi işıqda hər tərəfə əyin.
feature-ovd-mic-see = Təsvir səthin üstündə və ya altında yerləşən kimi görünür və bucaqla aydın hərəkət edir.
feature-ovd-mic-fake = Yastı şəkil, aydın olmayan hərəkət və ya iri qabırğalı adi linzalı plastik.

## Fərdiləşdirmə

feature-per-lsr = lazer qravürası
feature-per-lsr-what = Plastikin içində lazerlə tündləşdirilmiş, adətən boz çalarlı portret və məlumatlar.
feature-per-lsr-do = Portretə və mətnə lupa ilə baxın. Onların üstündəki səthə toxunun.
feature-per-lsr-see = Gövdənin içində boz və ya qara izlər, üstdə boya yoxdur; bəzi simvollar qabarıq ola bilər.
feature-per-lsr-fake = Səthdə boya və ya toner, rəngli nöqtələr, cızıqlar və ya yeni portretli nazik plyonka.

feature-per-tac = əllə hiss olunan lazer qravürası
feature-per-tac-what = Səthdə əllə hiss olunsun deyə lazerlə qabardılmış simvollar.
feature-per-tac-do = Barmağınızın ucunu nümunədə göstərilən məlumatların üzərində gəzdirin. Onlara yandan düşən işıqda baxın.
feature-per-tac-see = Simvollar aydın qabarıq və tünddür, plastikin bir hissəsidir.
feature-per-tac-fake = Hamar səth, yaxud lak, yapışqan və ya arxadan basmaqla düzəldilmiş relyef.

feature-per-gho = ikinci portret
feature-per-gho-what = Sənəd sahibinin sənədin başqa yerində yerləşən daha kiçik və ya daha solğun ikinci təsviri.
feature-per-gho-do = İkinci portreti əsas portretlə və şəxslə müqayisə edin.
feature-per-gho-see = Nümunədəki yerdə və texnikada, eyni yaşda eyni şəxs.
feature-per-gho-fake = Başqa şəxs, başqa şəkil, yaxud ikinci portretin olmaması, aydın olmaması və ya sonradan çap edilməsi.

feature-per-per = lazer perforasiyası
feature-per-per-what = Səhifələrdə və ya kartda lazerlə yandırılmış xırda deşiklərdən ibarət nömrə və ya təsvir.
feature-per-per-do = Səhifəni işığa tutun. Kitabçada bir neçə səhifədəki deşikləri müqayisə edin.
feature-per-per-see = Səliqəli dairəvi və ya fiqurlu deşiklər; kitabçada səhifədən səhifəyə kiçilir.
feature-per-per-fake = Cırılmış və ya basılmış, kənarı qabarıq deşiklər, bütün səhifələrdə eyni ölçü və ya bir neçə deşik sırası.

feature-per-ipi = portretdə gizlədilmiş fərdi məlumatlar
feature-per-ipi-what = Portretə kodlaşdırılmış, yalnız xüsusi dekoder linzası ilə oxunan fərdi məlumatlar.
feature-per-ipi-do = Bu sənəd üçün hazırlanmış dekoder linzasını portretin üzərinə qoyun və yavaş-yavaş çevirin.
feature-per-ipi-see = Ad, nömrə və ya başqa məlumatlar görünür və çap edilmiş məlumatlarla uyğun gəlir.
feature-per-ipi-fake = Mətn görünmür və ya mətn başqa şəxsə, yaxud sənədə aiddir.

feature-per-lts = hərflərdən qurulmuş portret
feature-per-lts-what = Nöqtələrin əvəzinə çox kiçik hərf və ya rəqəmlərdən qurulmuş portret.
feature-per-lts-do = Portretə ən azı on dəfə böyüdən lupa ilə baxın.
feature-per-lts-see = Üz oxunaqlı hərf və ya rəqəmlərdən qurulub; onlarda çox vaxt sənəd sahibinin məlumatları olur.
feature-per-lts-fake = Adi nöqtələr, hamar tonlar və ya oxunmayan işarələr.

feature-per-ink = şırnaqlı çapla portret
feature-per-ink-what = Kiçik boya nöqtələri ilə püskürdülmüş portret; bəzi sənədlərdə adidir, nümunədə başqa texnika varsa, şübhəlidir.
feature-per-ink-do = Portretə lupa ilə baxın və texnikanı nümunə ilə müqayisə edin.
feature-per-ink-see = Düzgün texnika budursa: materialın içində və ya üstündə nizamsız xırda nöqtələr; fon çapı kəsilmədən davam edir.
feature-per-ink-fake = Nümunədə lazer qravürası və ya fotoşəkil olduğu yerdə boya nöqtələri, yaxud plyonkanın üstündə nöqtələr.

feature-per-d2t = boyaq diffuziyalı portret
feature-per-d2t-what = Boyaq plyonkaları qızdırılıb boyaq maddəsi plastikin səthinə keçirilməklə hazırlanan rəngli portret.
feature-per-d2t-do = Portretə lupa ilə baxın.
feature-per-d2t-see = Ayrı boya nöqtələri olmayan, adətən qoruyucu plyonka altında hamar rənglər.
feature-per-d2t-fake = Ayrı boya və ya toner nöqtələri, cızılmış səth və ya portretin ətrafında kəsilmiş plyonka.

feature-per-sig = səhifəyə daxil edilmiş imza
feature-per-sig-what = Sənəd sahibinin, zolaq üzərində deyil, səhifənin və ya kartın bir hissəsi kimi verilmiş imzası.
feature-per-sig-do = İmzaya və ətrafındakı sahəyə lupa ilə baxın.
feature-per-sig-see = Digər məlumatlarla eyni texnika, kəsik kənar yoxdur, fon çapı kəsilmədən davam edir.
feature-per-sig-fake = Yapışdırılmış zolaq, kəsik kənar, pozulmuş fon və ya plyonkanın üstündə qələm mürəkkəbi.

feature-per-ste = steqanoqrafik təsvir
feature-per-ste-what = Xüsusi proqramla oxunmaq üçün içində gözlə görünməyən məlumatlar gizlədilmiş şəkil.
feature-per-ste-do = Sənədi verən orqandan və ya laboratoriyadan şəkli oxumağı və həmin orqandakı etalonla müqayisə etməyi xahiş edin.
feature-per-ste-see = Proqram gizlədilmiş məlumatları oxuyur və onlar çap edilmiş məlumatlarla uyğun gəlir; göz heç nə görmür.
feature-per-ste-fake = Gizlədilmiş məlumat yoxdur və ya çap edilmiş məlumatlarla uyğun gəlmir.

feature-per-cha = dəyişən lazer təsviri
feature-per-cha-what = Altına lazerlə sənəd sahibinin məlumatları olan iki və ya daha çox təsvir yazılmış səth linzaları.
feature-per-cha-do = Sənədi əyin və hər təsviri çap edilmiş məlumatlarla müqayisə edin. Linzalara toxunun.
feature-per-cha-see = Məlumat səhifəsi ilə uyğun gələn ayrı təsvirlər, məsələn, portret və nömrə.
feature-per-cha-fake = Dəyişməyən təsvirlər, başqa şəxsin məlumatları, çap edilmiş və ya yapışdırılmış təqlid.

feature-per-stm = fotoşəklin üzərindəki möhür
feature-per-stm-what = Bir hissəsi fotoşəklin, bir hissəsi səhifənin üzərinə vurulmuş boyalı və ya quru möhür.
feature-per-stm-do = Möhürü fotoşəklin kənarı boyu izləyin. Quru möhür üçün yandan düşən işıqdan istifadə edin.
feature-per-stm-see = Xətlər, hərflər və relyef kənardan sürüşmədən, eyni boya ilə keçir.
feature-per-stm-fake = Kənarda qırılma və ya sürüşmə, sonradan tamamlanmış xətlər, iki boya və ya əvvəlki fotoşəklin izləri.

feature-per-win = fərdiləşdirilmiş pəncərə
feature-per-win-what = Sənəd sahibinin portreti və ya məlumatları olan şəffaf pəncərə.
feature-per-win-do = Pəncərəni işığa tutun və hər iki tərəfdən baxın. Əsas portret və məlumatlarla müqayisə edin.
feature-per-win-see = Təsvir şəffaf materialın içindədir və eyni sənəd sahibinə aiddir.
feature-per-win-fake = Səthdə boya, yapışdırılmış plyonka və ya başqa şəxsin təsviri.

## Məlumatlar

feature-dat-mrz = maşınla oxunan zona (MRZ)
feature-dat-mrz-what = Əsas məlumatları maşınlar üçün təkrarlayan, sabit hərf və rəqəmlərdən ibarət iki və ya üç sətir.
feature-dat-mrz-do = Sətirləri MRZ alətinə daxil edin və hər dəyəri səhifə ilə müqayisə edin.
feature-dat-mrz-see = Nəzarət rəqəmləri və səhifə uyğun gəlir. Nəzarət rəqəmlərinin uyğunluğu heç vaxt sənədin əsl olduğunu göstərmir; adların nəzarət rəqəmi yoxdur.
feature-dat-mrz-fake = Yanlış nəzarət rəqəmləri, səhifədəkindən fərqli məlumatlar, yanlış uzunluq və ya qeyri-adi hərflər.

feature-dat-b1d = birölçülü ştrixkod
feature-dat-b1d-what = Adətən nömrə saxlayan, müxtəlif qalınlıqlı xətlər sırası.
feature-dat-b1d-do = Kodu skan edin və nömrəni çap edilmiş nömrə ilə müqayisə edin.
feature-dat-b1d-see = Kod oxunur və nömrə uyğun gəlir; təkcə bu, sənədin əsl olduğunu göstərmir.
feature-dat-b1d-fake = Oxunmayan və ya başqa sənəddən köçürülmüş kod.

feature-dat-b2d = ikiölçülü ştrixkod
feature-dat-b2d-what = Xətlər sırasından daha çox məlumat saxlayan, kiçik tünd və açıq xanalardan və ya üst-üstə düzülmüş sıralardan ibarət sahə.
feature-dat-b2d-do = Kodu uyğun oxuyucu ilə skan edin və məlumatları səhifə ilə müqayisə edin.
feature-dat-b2d-see = Məlumatlar oxunur və səhifə ilə uyğun gəlir. İmzasız kodu hər kəs düzəldə bilər.
feature-dat-b2d-fake = Başqa şəxsin məlumatları, adi mətn və ya veb ünvanı, yaxud yalnız bəzək olan kod.

feature-dat-qrc = QR kod
feature-dat-qrc-what = Məlumat və ya veb ünvanı saxlayan, üç küncündə nişan olan kvadrat ştrixkod.
feature-dat-qrc-do = Ünvanı açmadan skan edin. Onu yalnız sənədi verən orqanın rəsmi saytına aiddirsə açın.
feature-dat-qrc-see = Dəqiq göstərilən rəsmi ünvan və orada kağızla uyğun gələn qeyd.
feature-dat-qrc-fake = Oxşar, amma yanlış ünvan, köçürülmüş səhifə və ya başqa şəxsə aid qeyd.

feature-dat-vds = görünən rəqəmsal möhür
feature-dat-vds-what = Əsas məlumatları sənədi verən orqanın rəqəmsal imzası ilə birgə saxlayan ştrixkod.
feature-dat-vds-do = Onu imzanı yoxlayan proqramla skan edin, sonra məlumatları səhifə ilə müqayisə edin.
feature-dat-vds-see = İmza etibarlıdır, sertifikat sənədi verən orqana məxsusdur və məlumatlar uyğun gəlir. Köçürülmüş möhür də etibarlı çıxa bilər.
feature-dat-vds-fake = Etibarsız və ya olmayan imza, naməlum sertifikat və ya səhifədəkindən fərqli məlumatlar.

feature-dat-num = sənəd nömrəsinin seriyası
feature-dat-num-what = Sənəd nömrəsində hərf və rəqəmlərin sabit düzülüşü və nömrənin sənəddəki yerləri.
feature-dat-num-do = Uzunluğu, hərfləri və yerləri bu versiyanın təsviri ilə müqayisə edin. Bütün yerləri bir-biri ilə müqayisə edin.
feature-dat-num-see = Hər yerdə, verildiyi vaxt işlədilən düzülüş və çapla eyni nömrə.
feature-dat-num-fake = Yanlış düzülüş, başqa seriyadan və ya dövrdən nömrə, yaxud bir sənəddə müxtəlif nömrələr.

feature-dat-nin = fərdi identifikasiya nömrəsinin nəzarət rəqəmi
feature-dat-nin-what = Dövlət tətbiq edirsə, fərdi identifikasiya nömrəsində digər rəqəmlərdən hesablanan rəqəm.
feature-dat-nin-do = Nömrəni bu dövlət üçün alətə daxil edin.
feature-dat-nin-see = Nömrə düzgün qurulub və çap edilmiş məlumatlara uyğundur; bu, onun nə vaxtsa verildiyini göstərmir.
feature-dat-nin-fake = Yanlış nəzarət rəqəmi, yanlış uzunluq və ya nömrəyə uyğun gəlməyən doğum tarixi.

feature-dat-can = karta giriş nömrəsi
feature-dat-can-what = Oxuyucuya bəzi sənədlərin kontaktsız çipini açmağa imkan verən altı çap edilmiş rəqəm.
feature-dat-can-do = Altı rəqəmi oxuyucuya daxil edin. Onları fayllara və ya mesajlara köçürməyin.
feature-dat-can-see = Çip nümunədə göstərilən yerdəki çap edilmiş nömrə ilə açılır.
feature-dat-can-fake = Nömrə yoxdur, uzunluğu başqadır və ya qəbul edilmir. Çipin zədəsi də rəddə səbəb ola bilər.

feature-dat-cal = təqvimlərin uyğunluğu
feature-dat-cal-what = Eyni tarixin hicri-şəmsi, hicri-qəməri və miladi təqvimlərdə bir-birinə uyğun gəlməsi.
feature-dat-cal-do = Hər tarixi tarix aləti ilə çevirin və nəticələri, həmçinin həftənin gününü müqayisə edin.
feature-dat-cal-see = Tarixlər uyğun gəlir; qəməri tarixlərdə bir günlük fərq ola bilər.
feature-dat-cal-fake = Aylarla və ya illərlə fərqlənən tarixlər, yaxud təqvimdə olmayan günlər.

## Çiplər və elektron yoxlamalar

feature-ele-ctc = kontaktlı çip
feature-ele-ctc-what = Kart oxuyucuya taxılanda işləyən, görünən metal kontaktları olan çip.
feature-ele-ctc-do = Kartı kontaktlı oxuyucuya taxın. Kontakt lövhəsinin kənarına baxın.
feature-ele-ctc-see = Çip gözlənilən kart növü kimi cavab verir və lövhə səliqəli yuvada düz oturur.
feature-ele-ctc-fake = Çap edilmiş və ya yapışdırılmış lövhə, cavabın olmaması və ya başqa kart növü. Zədəli çip də cavabsız qala bilər.

feature-ele-ctl = kontaktsız çip
feature-ele-ctl-what = Sənədin içində olan, oxuyucunun yaxın məsafədən radio ilə müraciət etdiyi antenalı çip.
feature-ele-ctl-do = Sənədi kontaktsız oxuyucunun üzərinə qoyun.
feature-ele-ctl-see = Oxuyucu çipi və gözlənilən tətbiqi tapır. Təkcə cavab sənədin əsl olduğunu göstərmir.
feature-ele-ctl-fake = Cavab yoxdur və ya çip başqa növdəndir. Əsl çip zədəli ola bilər: onda qalan hər şeyi yoxlayın.

feature-ele-pa = passiv autentifikasiya
feature-ele-pa-what = Sənədi verən orqanın çip məlumatlarındakı rəqəmsal imzasının dövlətin kök sertifikatına (CSCA) qədər yoxlanılması.
feature-ele-pa-do = Oxuyucuya imzanı etibar edilən mənbədən alınmış yeni sertifikatlarla yoxlatdırın.
feature-ele-pa-see = Etibarlı imza, dəyişməmiş məlumatlar və etibar edilən kök sertifikat. Bu, çipin köçürülməsini istisna etmir.
feature-ele-pa-fake = Dəyişdirilmiş məlumatlar, etibarsız imza və ya naməlum kök. Sonuncuya köhnəlmiş sertifikat siyahısı da səbəb ola bilər.

feature-ele-aa = aktiv autentifikasiya
feature-ele-aa-what = Çipin surət olmadığını öz gizli açarı ilə sübut etdiyi sınaq.
feature-ele-aa-do = Oxuyucuya bu sınağı passiv autentifikasiya ilə birlikdə apartdırın.
feature-ele-aa-see = Çip sorğuya düzgün cavab verir və açıq açarı sənədi verən orqanın etibarlı imzası ilə təsdiqlənib.
feature-ele-aa-fake = İmzalanmış məlumatlar bu funksiyanı vəd etdiyi halda cavab yoxdur və ya yanlışdır. Bəzi əsl sənədlərdə bu funksiya olmur.

feature-ele-ca = çip autentifikasiyası
feature-ele-ca-what = Çipin surət olmadığını sübut edən və sonrakı rabitəni qoruyan açar razılaşması.
feature-ele-ca-do = Oxuyucuya çip autentifikasiyasını passiv autentifikasiya ilə birlikdə apartdırın.
feature-ele-ca-see = Qorunan rabitə başlayır və çipin açarı sənədi verən orqanın etibarlı imzası ilə təsdiqlənib.
feature-ele-ca-fake = İmzalanmış məlumatlar vəd etdiyi halda açar razılaşması alınmır. Bəzi əsl sənədlərdə bu funksiya olmur.

feature-ele-bac = əsas giriş nəzarəti (BAC)
feature-ele-bac-what = Çipi yalnız çap edilmiş MRZ-dən alınan açarla açan köhnə mühafizə.
feature-ele-bac-do = Oxuyucuya MRZ-ni oxutdurun və çipi açdırın.
feature-ele-bac-see = Çip çap edilmiş MRZ-dəki sənəd nömrəsi, doğum tarixi və etibarlılıq tarixi ilə açılır.
feature-ele-bac-fake = Səhifədən alınan açar qəbul edilmir: səhifə və ya çip dəyişdirilmiş ola bilər. Oxuma səhvləri də mümkündür.

feature-ele-pac = PACE giriş mühafizəsi
feature-ele-pac-what = Çipi MRZ və ya karta giriş nömrəsi ilə açan daha yeni və daha güclü mühafizə.
feature-ele-pac-do = Oxuyucuya çipi MRZ və ya çap edilmiş karta giriş nömrəsi ilə açdırın.
feature-ele-pac-see = Çip çap edilmiş məlumatlarla açılır, sonra rabitə şifrələnir.
feature-ele-pac-fake = Çap edilmiş məlumatlar qəbul edilmir: səhifə və ya çip dəyişdirilmiş ola bilər. Oxuma səhvləri də mümkündür.

feature-ele-eac = genişləndirilmiş giriş nəzarəti (EAC)
feature-ele-eac-what = Çipdəki barmaq izlərinin mühafizəsi: oxuyucu əvvəlcə səlahiyyətli olduğunu sübut etməlidir.
feature-ele-eac-do = Yalnız səlahiyyətli orqanlar: oxuyucuya terminal autentifikasiyasını apartdırın, sonra barmaq izlərini müqayisə edin.
feature-ele-eac-see = Çip səlahiyyət təsdiqləndikdən sonra barmaq izlərini verir və onlar şəxslə uyğun gəlir. Hər sənəddə barmaq izi saxlanmır.
feature-ele-eac-fake = Barmaq izləri başqa şəxsə məxsusdur. Rədd oxuyucunun səlahiyyəti olmadığını da göstərə bilər.

feature-ele-sig = kvalifikasiyalı elektron imza açarları
feature-ele-sig-what = Qanunun belə imzaları tanıdığı yerdə sənəd sahibinin elektron imza atdığı, çipdəki gizli açarlar.
feature-ele-sig-do = İmzalanmış faylı etibar edilən yoxlama proqramı ilə yoxlayın, sertifikata və onun ləğv statusuna baxın.
feature-ele-sig-see = İmza etibarlıdır, fayl dəyişməyib, sertifikat imza anında etibarlı olub və sənəd sahibinin adını göstərir.
feature-ele-sig-fake = İmzanın şəkli, naməlum sertifikat, dəyişdirilmiş fayl və ya ləğv edilmiş sertifikat.

feature-ele-lds = çip məlumatlarının çap edilmiş məlumatlarla müqayisəsi
feature-ele-lds-what = Çipdə, MRZ məlumatları və portret kimi, çap edilmiş məlumatları təkrarlayan məlumat qrupları.
feature-ele-lds-do = Çipi oxuyun, passiv autentifikasiya aparın, məlumatları və portreti səhifə və şəxslə müqayisə edin.
feature-ele-lds-see = Çipdə, səhifədə və MRZ-də eyni məlumatlar və eyni sənəd sahibi.
feature-ele-lds-fake = Çipdə səhifədəkindən başqa portret, başqa ad və ya başqa nömrə.

## Kitabçalar

feature-bkl-sti = tikiş sapı
feature-bkl-sti-what = Kitabçanın səhifələrini saxlayan, çox vaxt bir neçə rəngli və ya flüoressent sap.
feature-bkl-sti-do = Kitabçanı ortadan açın və sapa, UV lampa (365 nm) altında da baxın.
feature-bkl-sti-see = Nümunədəki rənglər və işıltı, müntəzəm tikiş və bir deşik sırası.
feature-bkl-sti-fake = İkinci deşik sırası, kəsilmiş və ya yenidən bağlanmış sap, başqa rəng və ya gözlənilən işıltının olmaması.

feature-bkl-pgn = səhifə nömrələri və perforasiya
feature-bkl-pgn-what = Çap edilmiş səhifə nömrələri və çox vaxt kitabçanın səhifələri boyu deşilmiş sənəd nömrəsi.
feature-bkl-pgn-do = Bütün səhifələri sayın, hər birində səhifə nömrəsini və deşilmiş nömrəni müqayisə edin.
feature-bkl-pgn-see = Bütün səhifələr yerindədir, ardıcıldır, eyni kağızdandır və eyni sənəd nömrəsini daşıyır.
feature-bkl-pgn-fake = Çatışmayan və ya təkrar səhifə, başqa nömrə və ya üst-üstə düşməyən deşiklər.

feature-bkl-cov = üz qabığında isti folqa basması
feature-bkl-cov-what = Üz qabığına istilik və metal folqa ilə basılmış emblem və sözlər.
feature-bkl-cov-do = Üz qabığına yandan düşən işıqda baxın və basmaya toxunun.
feature-bkl-cov-see = Nümunədəki emblem və sözlərlə səliqəli kənarlar və yüngül dərinlik; köhnəlmə adi haldır.
feature-bkl-cov-fake = Boya ilə çəkilmiş və ya çap edilmiş qızılı rəng, aydın olmayan kənarlar, yanlış emblem və ya yazı səhvləri.

feature-bkl-end = forzas
feature-bkl-end-what = Üz qabığını səhifələr bloku ilə birləşdirən, çox vaxt mühafizə çapı olan vərəq.
feature-bkl-end-do = Hər iki üz qabığının iç tərəfinə və bütün kənarlara baxın, sonra çapı nümunə ilə müqayisə edin.
feature-bkl-end-see = Vərəq möhkəm və bərabər birləşdirilib, çapı və digər elementləri nümunədəki kimidir.
feature-bkl-end-fake = Yapışqan izləri, qırışlar, kəsiklər, ikinci qat və ya sadə çap.

feature-bkl-hin = plastik səhifənin şarniri
feature-bkl-hin-what = Plastik məlumat səhifəsini kitabçaya birləşdirən elastik zolaq.
feature-bkl-hin-do = Səhifəni açın, şarnirə toxunun, hər iki tərəfinə və tikişinə baxın.
feature-bkl-hin-see = Səhifəyə möhkəm birləşdirilmiş və digər səhifələrlə birgə tikilmiş bərabər şarnir.
feature-bkl-hin-fake = Kəsiklər, yapışqan, yapışqan lent, yeni deşiklər və ya başqa materialdan şarnir.

feature-bkl-lbl = mühafizə etiketi
feature-bkl-lbl-what = Səhifəyə yapışdırılan viza, məlumat dəyişikliyi və ya müddətin uzadılması kimi çap edilmiş yapışqanlı etiket.
feature-bkl-lbl-do = Kənarlara, çapa və kənarın üstündən keçən möhürə baxın. Etiketi qaldırmayın.
feature-bkl-lbl-see = Bütün kənarları düz, öz nömrəsi və nümunədəki elementləri olan bütöv etiket.
feature-bkl-lbl-fake = Qalxmış və ya kəsilmiş kənar, cırılmış səth, yapışqan, dəyişdirilmiş məlumatlar və ya başqa sənəddən etiket.

## Vətəndaşlıq vəziyyəti sənədləri

feature-civ-sea = quru möhür
feature-civ-sea-what = İdarənin kağıza boyasız relyef şəklində basılan möhürü.
feature-civ-sea-do = Möhürə barmağınızla toxunun və yazısını yandan düşən işıqda oxuyun.
feature-civ-sea-see = Hər iki üzdə aydın relyef; idarənin və dövlətin adı nümunədəki kimidir.
feature-civ-sea-fake = Zəif və ya qeyri-bərabər relyef, oxunmayan yazı, başqa idarə, çəkilmiş və ya çap edilmiş təqlid.

feature-civ-wet = boyalı möhür
feature-civ-wet-what = İdarənin sənədə əllə, boya ilə vurulan möhürü.
feature-civ-wet-do = Möhürə lupa ilə baxın. Yazını, ölçünü və emblemi nümunə ilə müqayisə edin.
feature-civ-wet-see = Kağıza hopan, bir az qeyri-bərabər boya və həmin tarixdə səlahiyyətli olan idarənin yazısı.
feature-civ-wet-fake = Printer nöqtələri, toner parıltısı, hər yerdə eyni rəng, yazı səhvləri və ya o vaxt mövcud olmayan idarə.

feature-civ-stu = kötük nömrəsi
feature-civ-stu-what = Həm sənəddə, həm də idarədə saxlanılan hissədə olan nömrə.
feature-civ-stu-do = Sənədi verən idarədən nömrəni, adı və tarixi kötüklə və ya verilmiş blankların siyahısı ilə müqayisə etməyi xahiş edin.
feature-civ-stu-see = Nömrə, ad və tarix uyğun gəlir; kötük varsa, kəsik kənarlar bir-birinə oturur.
feature-civ-stu-fake = Oğurlandığı bildirilmiş, o vaxt hələ verilməmiş və ya başqa şəxsə verilmiş blankın nömrəsi.

feature-civ-reg = akt qeydinə istinad
feature-civ-reg-what = Sənəddən reyestrdəki akt qeydinə aparan cild, səhifə və qeyd nömrələri.
feature-civ-reg-do = Reyestri aparan idarədən akt qeydini sənədlə müqayisə etməyi xahiş edin.
feature-civ-reg-see = Bu nömrələrlə akt qeydi var; oradakı şəxslər, tarixlər və yerlər sənədlə uyğun gəlir.
feature-civ-reg-fake = Belə akt qeydi yoxdur, başqa şəxslərə aiddir, sonradan əlavə edilib və ya nömrələr cildin hüdudundan kənardır.

feature-civ-apo = apostil və ya leqallaşdırma
feature-civ-apo-what = Sənəddəki imzanın, imzalayanın vəzifəsinin və möhürün əsl olduğunun xaricdə istifadə üçün rəsmi təsdiqi.
feature-civ-apo-do = Apostili verən orqanın reyestrində nömrəni və tarixi, leqallaşdırma zəncirində isə hər mərhələni yoxlayın.
feature-civ-apo-see = Reyestr bu sənədin apostilini təsdiqləyir. Sənədin məzmununu təsdiqləmir.
feature-civ-apo-fake = Naməlum nömrə, istifadədə olmayan vəzifə adı və ya forma, yaxud başqa sənəddən köçürülmüş apostil.

feature-civ-dup = dublikat işarəsi
feature-civ-dup-what = Sənədin əvvəlki, məsələn, itmiş sənədi əvəz etdiyini göstərən söz və ya möhür.
feature-civ-dup-do = İşarəni axtarın. Sənədi verən idarədən əvvəlki sənədin hələ etibarlı olub-olmadığını soruşun.
feature-civ-dup-see = İşarə dövlətin işlətdiyi sözlə və yerdədir, yeni sənədin verilməsi reyestrdə qeyd olunub.
feature-civ-dup-fake = Pozulmuş və ya üstü örtülmüş işarə, yaxud əvəz edildikdən sonra işlədilən əvvəlki sənəd.

feature-civ-ext = çıxarış və ya tam surət
feature-civ-ext-what = Sənədin növü: çıxarış seçilmiş məlumatları verir; tam surət akt qeydini bütövlükdə, əlavə qeydləri ilə təkrarlayır.
feature-civ-ext-do = Başlığı oxuyun və xanaları nümunə ilə müqayisə edin. Məlumat çatmırsa, o biri növü istəyin.
feature-civ-ext-see = Başlıq, xanalar, tarix, əməkdaşın adı və imzası növə və dövlətə uyğundur.
feature-civ-ext-fake = Bu növdə olmayan xanalar, göstərilməmiş sonrakı əlavə qeydlər və ya tam surət kimi təqdim edilən çıxarış.
