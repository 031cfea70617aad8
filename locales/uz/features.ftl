# A native specialist of document security should confirm the terms in this file.
# To be confirmed by a native specialist: feature-prt-int, feature-sub-thw, feature-sub-pla, feature-per-d2t, feature-per-sig, feature-civ-sea, feature-civ-stu, feature-bkl-hin, feature-ovd-did, feature-dat-nin
# The security features of identity and civil-status documents: name, what it is,
# what to do, what a genuine document shows, and what a fake often shows.

## Qogʻoz, plastik va boshqa asoslar

feature-sub-wm = koʻp tusli suv belgisi
feature-sub-wm-what = Qogʻozning oʻz qalinligi har xil boʻlishidan hosil boʻlgan, och va toʻq tusli rasm.
feature-sub-wm-do = Sahifani yorugʻlikka tuting, soʻng tekis joyga qoʻyib solishtiring.
feature-sub-wm-see = Qogʻoz ichida ochdan toʻqqa asta oʻtadigan tuslar; sahifa tekis yotganda deyarli hech narsa koʻrinmaydi.
feature-sub-wm-fake = Kulrang yoki oq rangda bosilgan, yorugʻlikka tutilmasa ham koʻrinadigan yoki ultrabinafsha lampa ostida nur sochadigan tekis kontur.

feature-sub-wmr = joyi moslangan suv belgisi
feature-sub-wmr-what = Bosmaga yoki sahifa chetlariga nisbatan doim bir joyda turadigan suv belgisi.
feature-sub-wmr-do = Sahifani yorugʻlikka tuting. Suv belgisining joyini atrofidagi bosma bilan solishtiring.
feature-sub-wmr-see = Suv belgisi namunada koʻrsatilgan joyda turadi va bosmaga mos keladi; hujjatlar orasidagi kichik farqlar odatiy hol.
feature-sub-wmr-fake = Suv belgisi yoʻq, kesilgan, teskari yoki namunada koʻrsatilgan joydan uzoqda.

feature-sub-uvd = ultrabinafsha yorugʻlikda nur sochmaydigan qogʻoz
feature-sub-uvd-what = Optik oqartirgichlarsiz tayyorlangan, shuning uchun ultrabinafsha yorugʻlikda qorongʻi qoladigan qogʻoz.
feature-sub-uvd-do = Qorongʻi joyda hujjatni va bir varaq ofis qogʻozini ultrabinafsha lampa (365 nm) ostiga qoʻying.
feature-sub-uvd-see = Qogʻoz qorongʻi qoladi, faqat shu maqsadda tayyorlangan boʻyoq, tola yoki iplar nur sochadi; ofis qogʻozi koʻk nur sochadi.
feature-sub-uvd-fake = Butun sahifa koʻkimtir oq nur sochadi. Ehtiyot boʻling: yuvilgan haqiqiy hujjat ham nur sochishi mumkin.

feature-sub-fiv = koʻrinadigan tolalar
feature-sub-fiv-what = Qogʻoz ishlab chiqarilayotganda unga qoʻshilgan, lampasiz koʻrinadigan kalta rangli tolalar.
feature-sub-fiv-do = Bir nechta tolaga lupa bilan qarang va turli sahifalarni solishtiring.
feature-sub-fiv-see = Tolalar tartibsiz yotadi, har bir sahifada boshqacha, ayrimlarining bir qismi qogʻozning ustki qatlami ostida.
feature-sub-fiv-fake = Nuqtalardan iborat yoki har bir sahifada bir joyda turgan ingichka bosma chiziqlar.

feature-sub-fiu = fluoressent tolalar
feature-sub-fiu-what = Qogʻoz yoki plastik ichidagi, ultrabinafsha yorugʻlikda bir yoki bir necha rangda nur sochadigan kalta tolalar.
feature-sub-fiu-do = Qorongʻi joyda har bir sahifaga ultrabinafsha lampa (365 nm) ostida qarang.
feature-sub-fiu-see = Namunadagi ranglarda nur sochadigan, tartibsiz yotgan va har bir sahifada boshqacha tolalar.
feature-sub-fiu-fake = Tola yoʻq, tolalarning hammasi bitta notoʻgʻri rangda yoki har bir sahifada takrorlanadigan bosma naqsh.

feature-sub-pla = himoya konfettisi
feature-sub-pla-what = Qogʻoz ishlab chiqarilayotganda unga qoʻshilgan mayda yupqa doirachalar; ular rangli, yaltiroq yoki fluoressent boʻlishi mumkin.
feature-sub-pla-do = Bir nechta sahifada doirachalarni qidiring. Namunada fluoressentlari koʻrsatilgan boʻlsa, ultrabinafsha lampadan (365 nm) foydalaning.
feature-sub-pla-see = Qogʻoz ichida tartibsiz yotgan, bir xil kattalikdagi mayda doirachalar.
feature-sub-pla-fake = Qogʻoz sirtiga bosilgan yoki yopishtirilgan, koʻpincha har bir sahifada bir joyda turgan xollar.

feature-sub-thr = himoya ipi
feature-sub-thr-what = Butunlay qogʻoz ichida yotadigan, koʻpincha juda mayda matnli, plastik yoki metalldan ensiz tasma.
feature-sub-thr-do = Sahifani yorugʻlikka tuting va ipni bir chetdan ikkinchi chetgacha kuzating.
feature-sub-thr-see = Qogʻoz ichida, koʻpincha oʻqiladigan matnli toʻq uzluksiz chiziq; sahifa tekis yotganda zoʻrgʻa koʻrinadi.
feature-sub-thr-fake = Sirtga bosilgan chiziq, ikki varaq orasiga yelimlangan tasma yoki uzuq chiziq.

feature-sub-thw = sirtga chiqib-botuvchi himoya ipi
feature-sub-thw-what = Teng oraliqlarda qogʻoz sirtiga chiqadigan himoya ipi.
feature-sub-thw-do = Tekis yotgan sahifaga qarang, uni qiyalating, soʻng yorugʻlikka tuting.
feature-sub-thw-see = Tekis yotganda teng oraliqdagi yaltiroq boʻlaklar; yorugʻlikka tutilganda bitta uzluksiz chiziq.
feature-sub-thw-fake = Sirtga yopishtirilgan yoki bosilgan folga boʻlaklari; qogʻoz ichida uzluksiz chiziq yoʻq.

feature-sub-chs = kimyoviy sezgir modda
feature-sub-chs-what = Qogʻozdagi moddalar: unga oqartirgich, kislota yoki erituvchi tekkanda rangli dogʻ qoldiradi.
feature-sub-chs-do = Ism, sana va raqamlar atrofidagi qogʻozga diqqat bilan qarang. Qogʻozni hech qachon kimyoviy moddalar bilan sinamang.
feature-sub-chs-see = Qogʻoz va fon bosmasining rangi barcha maʼlumotlar atrofida bir xil.
feature-sub-chs-fake = Yozuvni oʻchirishga urinishdan uning atrofida qolgan dogʻ, halqa yoki oqargan joy.

feature-sub-pc = polikarbonat korpus
feature-sub-pc-what = Issiqlik va bosim bilan yaxlit karta yoki sahifa qilib birlashtirilgan bir necha qatlam polikarbonat plastik.
feature-sub-pc-do = Korpus va uning chetlarini barmoqlaringiz bilan paypaslang. Kartani qattiq stol ustiga ohista tashlab, tovushini tinglang.
feature-sub-pc-see = Qattiq va jarangdor tovushli bikir korpus; hech bir chetida qatlam sezilmaydi va koʻtarilmaydi.
feature-sub-pc-fake = Yumshoq yoki egiladigan plastik, boʻgʻiq tovush yoki chetida yo portret atrofida koʻtariladigan plyonka.

feature-sub-win = shaffof oyna
feature-sub-win-what = Karta yoki sahifaning bir qismi boʻlgan, ikki tomonidan narigi tarafi koʻrinadigan tiniq joy.
feature-sub-win-do = Oynani yorugʻlikka tuting. Unga ikki tomonidan qarang va chegarasini paypaslang.
feature-sub-win-see = Chegarasi toza, pogʻonasiz tiniq joy; ichida tasvir boʻlsa, namunadagidek koʻrinadi.
feature-sub-win-fake = Plyonka yoki yelim bilan yopilgan teshik, qoʻlga seziladigan chegara yoki xira joy.

feature-sub-tag = yashirin marker (taggant)
feature-sub-tag-what = Qogʻoz, plastik yoki boʻyoqqa qoʻshilgan, faqat maxsus detektor taniydigan modda.
feature-sub-tag-do = Hujjatni uni bergan organga yoki laboratoriyaga yuboring. Ular hujjatni bergan organda saqlanadigan etalon bilan solishtiradi.
feature-sub-tag-see = Detektor kelishilgan javobni beradi; detektorsiz hech narsa koʻrinmaydi.
feature-sub-tag-fake = Detektor javob bermaydi yoki notoʻgʻri javob beradi. Qabul xodimi buni koʻra olmaydi.

feature-sub-mlr = karta chetidagi rangli qatlam
feature-sub-mlr-what = Bir necha qatlamli karta ichidagi, chetida chiziq boʻlib koʻrinadigan rangli qatlam.
feature-sub-mlr-do = Yaxshi yorugʻlikda kartaning barcha chetlariga qarang. Chiziq ingichka boʻlsa, lupadan foydalaning.
feature-sub-mlr-see = Korpus ichida, namunadagidek uzluksiz, bir tekis rangli chiziq.
feature-sub-mlr-fake = Chiziq yoʻq, chetga boʻyoq bilan chizilgan chiziq yoki karta ochilgan joyda uzilgan chiziq.

feature-sub-die = olib tashlashga qarshi kesiklar
feature-sub-die-what = Yorliq yoki laminatda oldindan qilingan kesiklar; uni olib tashlashga uringanda u yirtiladi.
feature-sub-die-do = Kesiklar va chetlarga yondan tushgan yorugʻlikda qarang. Yorliqni tortmang.
feature-sub-die-see = Barcha kesiklar yopiq, yorliq butun, bosma kesiklar ustidan pogʻonasiz davom etadi.
feature-sub-die-fake = Yirtilgan yoki siljigan boʻlaklar, ajinlar, yelim izlari yoki kesiklar ustiga qoʻyilgan ikkinchi plyonka.

## Bosma

feature-prt-gui = gilyosh
feature-prt-gui-what = Bir-birini kesib oʻtib, oʻzaro toʻqilgan ingichka egri chiziqlarning mashina yoki dastur hisoblagan naqshi.
feature-prt-gui-do = Bir nechta chiziqni lupa bilan kuzating.
feature-prt-gui-see = Uzluksiz, bir xil yaxlit rangli, nuqtasiz ingichka chiziqlar.
feature-prt-gui-fake = Uzuq yoki chaplashgan chiziqlar yo bir necha rangli mayda nuqtalardan iborat chiziqlar.

feature-prt-rbw = kamalak bosma
feature-prt-rbw-what = Ikki yoki undan koʻp boʻyoq bosma mashinasida aralashadigan bosma; bunda chiziqning rangi asta-sekin oʻzgaradi.
feature-prt-rbw-do = Chiziqni sahifa boʻylab kuzating. Rang oʻzgaradigan joyda chiziq yaxlit qolishini lupa bilan tekshiring.
feature-prt-rbw-see = Ranglar bir-biriga pogʻonasiz oʻtadi, chiziqlar yaxlit qoladi.
feature-prt-rbw-fake = Rangning keskin oʻzgarishi yoki nuqtalar bilan taqlid qilingan rang oʻzgarishi.

feature-prt-mic = mikrobosma
feature-prt-mic-what = Oddiy koʻzga chiziqdek koʻrinadigan juda mayda matn.
feature-prt-mic-do = Chiziqni taxminan oʻn baravar kattalashtiradigan lupa bilan oʻqing.
feature-prt-mic-see = Har bir harf aniq va oʻqiladi, soʻzlar namunadagidek.
feature-prt-mic-fake = Oddiy chiziq, nuqtalar qatori yoki ichi toʻlib qolgan, oʻqib boʻlmaydigan harflar.

feature-prt-nan = nanobosma
feature-prt-nan-what = Oddiy lupada koʻrinmaydigan darajada mayda matn yoki tasvir.
feature-prt-nan-do = Ekspertdan mikroskop bilan qarashni va bergan organda saqlanadigan etalon bilan solishtirishni soʻrang.
feature-prt-nan-see = Kuchli kattalashtirilganda matn yoki tasvir aniq va etalon bilan bir xil.
feature-prt-nan-fake = Etalonda koʻrsatilgan joyda hech narsa yoʻq yoki faqat noaniq tuzilma bor.

feature-prt-int = metallografik bosma (intaglio)
feature-prt-int-what = Oʻyib ishlangan plastinadan yuqori bosim bilan bajariladigan, qogʻozda qalin boʻyoq qatlami qoldiradigan bosma.
feature-prt-int-do = Bosmani barmoq uchi bilan silab koʻring. Soʻng unga yondan tushgan yorugʻlikda qarang.
feature-prt-int-see = Boʻyoq qoʻlga seziladi va kichik soya soladi; eskirgan hujjatda relyef zaifroq.
feature-prt-int-fake = Silliq tekis bosma yoki lok, qalin toner yo boʻyoqsiz boʻrttirma bilan taqlid qilingan relyef.

feature-prt-lat = yashirin tasvir
feature-prt-lat-what = Turli yoʻnalishdagi boʻrtma chiziqlardan iborat, faqat kichik burchak ostida koʻrinadigan yashirin tasvir.
feature-prt-lat-do = Sahifani koʻz balandligida yorugʻlikka qarab tekis tuting, soʻng 90 gradus buring.
feature-prt-lat-see = Kichik burchak ostida harf, belgi yoki soʻz paydo boʻladi va sahifa burilganda goh och, goh toʻq boʻladi.
feature-prt-lat-fake = Tasvir yoʻq yoki har qanday burchakdan koʻrinadigan qilib bosilgan tasvir.

feature-prt-rel = relyefli chiziqlar naqshi
feature-prt-rel-what = Tekis bosma boʻrtib turgandek koʻrinishi uchun shakl atrofida egilgan ingichka chiziqlar.
feature-prt-rel-do = Shaklga toʻgʻridan qarang, paypaslang va chiziqlarni lupa bilan kuzating.
feature-prt-rel-see = Shakl boʻrtib turgandek koʻrinadi, lekin paypaslaganda tekis; har bir chiziq undan uzluksiz oʻtadi.
feature-prt-rel-fake = Uzuq yoki qoʻshaloq chiziqlar, chuqurliksiz shakl yoki nuqtalardan iborat chiziqlar.

feature-prt-str = oʻzaro mos tushuvchi tasvir
feature-prt-str-what = Bir qismi old tomonda, ikkinchi qismi orqa tomonda aynan roʻparasida bosilgan shakl.
feature-prt-str-do = Sahifani yorugʻlikka tutib, shaklga qarang.
feature-prt-str-see = Ikki qism birgalikda bitta toʻliq shakl hosil qiladi; koʻzga tashlanadigan boʻshliq yoki ustma-ust tushish yoʻq.
feature-prt-str-fake = Bir-biriga toʻgʻri kelmaydigan, boʻshliq qoldiradigan, ustma-ust tushadigan yoki bir tomonda yoʻq qismlar.

feature-prt-asc = nusxalashga qarshi naqsh
feature-prt-asc-what = Nusxalash mashinasi yoki skaner toʻgʻri takrorlay olmaydigan juda ingichka chiziqlar yoki nuqtalardan iborat fon.
feature-prt-asc-do = Fonda yashirin soʻz yoki yoʻl-yoʻl chiziqlar bor-yoʻqligiga qarang. Mayda joylari uchun lupadan foydalaning.
feature-prt-asc-see = Hech qanday yashirin soʻz oʻqilmaydigan bir tekis fon.
feature-prt-asc-fake = COPY yoki VOID kabi soʻz oʻqiladi yoki fondan tartibsiz yoʻl-yoʻl chiziqlar oʻtadi.

feature-prt-dup = dupleks naqsh
feature-prt-dup-what = Ikki yoki undan koʻp boʻyoqda yoki ikki tomonda aynan yonma-yon bosilgan koʻplab mayda shakllar naqshi.
feature-prt-dup-do = Boʻyoqlar tutashgan joyga lupa bilan qarang. Namunada naqsh ikki tomonda boʻlsa, tomonlarni solishtiring.
feature-prt-dup-see = Shakllar boʻshliqsiz va ustma-ust tushmay mos keladi; boʻyoqlar alohida va yaxlit.
feature-prt-dup-fake = Oq boʻshliqlar, ustma-ust tushgan ranglar, siljigan shakllar yoki rangli nuqtalardan tuzilgan shakllar.

feature-prt-err = ataylab qilingan xato yoki yashirin belgi
feature-prt-err-what = Dizaynda ataylab qilingan, faqat hujjatni bergan organ va ekspertlarga maʼlum kichik nomuntazamlik.
feature-prt-err-do = Shubhalansangiz, bergan organ yoki laboratoriyadan bergan organda saqlanadigan etalon bilan solishtirishni soʻrang.
feature-prt-err-see = Buni faqat bergan organ yoki ekspert aniqlay oladi; ommaviy tavsiflarda joyi aytilmaydi.
feature-prt-err-fake = Ekspert belgining yoʻqligini, notoʻgʻriligini yoki soxtalashtiruvchi uni tuzatib qoʻyganini aniqlaydi.

feature-prt-fnt = maxsus harf va raqamlar
feature-prt-fnt-what = Shakli aynan shu hujjat uchun ishlab chiqilgan va ommaga sotilmaydigan harf yoki raqamlar.
feature-prt-fnt-do = Har bir raqam yoki harf shaklini namuna bilan solishtiring. Lupadan foydalaning.
feature-prt-fnt-see = Barcha harf va raqamlarning shakli, kattaligi va oraligʻi namunadagidek.
feature-prt-fnt-fake = Oddiy kompyuter harflari yoki shakli, balandligi yo oraligʻi boshqalaridan farq qiladigan bitta raqam.

feature-prt-off = ofset fon bosmasi
feature-prt-off-what = Nozik fonning odatda har biri alohida bosiladigan maxsus boʻyoqlar bilan bajarilgan tekis bosmasi.
feature-prt-off-do = Fon chiziqlariga lupa bilan qarang.
feature-prt-off-see = Chetlari aniq, yaxlit boʻyoqli tekis chiziqlar; paypaslaganda hech narsa sezilmaydi.
feature-prt-off-fake = Bir necha rangli nuqtalardan iborat chiziqlar, boʻyoqning mayda sachrashlari yoki toner zarralari.

feature-prt-lpr = yuqori bosma usulida bosilgan raqam
feature-prt-lpr-what = Boʻyoqni qogʻozga botiradigan boʻrtma raqamlardan bosilgan hujjat raqami.
feature-prt-lpr-do = Raqamlarga lupa bilan qarang, soʻng sahifaning orqa tomoniga yondan tushgan yorugʻlikda qarang.
feature-prt-lpr-see = Koʻpincha har bir raqamning chetida boʻyoq koʻproq, orqa tomonda esa bosimning yengil izi bor.
feature-prt-lpr-fake = Boʻyogʻi bir tekis yassi raqamlar, nuqtalar yoki toner zarralari; bosim izi yoʻq.

feature-prt-scr = trafaret bosma
feature-prt-scr-what = Mayda toʻr orqali bajariladigan, qalin boʻyoq qatlami qoldiradigan, koʻpincha optik oʻzgaruvchan boʻyoqlar uchun qoʻllanadigan bosma.
feature-prt-scr-do = Bosma chetiga yondan tushgan yorugʻlikda lupa bilan qarang.
feature-prt-scr-see = Cheti koʻrinib turadigan qalin boʻyoq qatlami; chetida baʼzan toʻrning mayda tishchalari koʻrinadi.
feature-prt-scr-fake = Cheti bilinmaydigan yupqa tekis qatlam, bir necha rangli nuqtalar yoki qoʻlda surtilgan yaltiroq boʻyoq.

feature-prt-dig = raqamli bosma
feature-prt-dig-what = Purkama yoki toner bosmasi; shaxsiy maʼlumotlar uchun odatiy, lekin namunada boshqa bosma boʻlgan joyda shubhali.
feature-prt-dig-do = Fonga va oʻzgarmas matnga lupa bilan qarang hamda namuna bilan solishtiring.
feature-prt-dig-see = Fonda ofset bosmaning yaxlit chiziqlari, raqamli bosma esa faqat namunada bor joyda.
feature-prt-dig-fake = Fonda yoki oʻzgarmas matnda bir necha rangli mayda boʻyoq nuqtalari yo toner zarralari va yaltirashi.

feature-prt-emb = boʻyoqsiz boʻrttirma
feature-prt-emb-what = Qogʻoz, muqova yoki plastikka boʻyoqsiz bosilgan relyef.
feature-prt-emb-do = Oʻsha joyni barmoq uchi bilan silab koʻring, soʻng yondan tushgan yorugʻlikda qarang.
feature-prt-emb-see = Aniq relyef; material yupqa joyda bir tomoni boʻrtgan, ikkinchi tomoni botiq.
feature-prt-emb-fake = Zaif, notekis yoki bosib taqlid qilingan relyef, noaniq harflar yoki namunadagidan farq qiladigan relyef.

## Boʻyoqlar

feature-ink-ovi = rangi oʻzgaruvchi boʻyoq
feature-ink-ovi-what = Qarash burchagi oʻzgarganda bir aniq rangdan boshqa aniq rangga oʻtadigan boʻyoq.
feature-ink-ovi-do = Hujjatni lampa ostida sekin qiyalating va rangni kuzating.
feature-ink-ovi-see = Namunadagi ikki rang orasida aniq oʻtish, masalan yashildan koʻkka.
feature-ink-ovi-fake = Har qanday burchakdan bir xil rang, faqat yorqinlik oʻzgarishi yoki boshqa rangli yaltiroq boʻyoq.

feature-ink-ovm = optik oʻzgaruvchan magnitli boʻyoq
feature-ink-ovm-what = Magnit zarralari bosish paytida tartiblangan, rangi oʻzgaruvchi boʻyoq; unda yorugʻlik harakatlanayotgandek koʻrinadi.
feature-ink-ovm-do = Hujjatni bitta lampa ostida har tomonga sekin qiyalating.
feature-ink-ovm-see = Rang oʻzgarayotganda bosilgan belgi ustidan yorqin tasma yoki halqa oʻtadi.
feature-ink-ovm-fake = Harakat yoʻq, bosilgan va joyidan qimirlamaydigan tasma yoki oddiy metall yaltirashi.

feature-ink-iri = tovlanuvchi boʻyoq
feature-ink-iri-what = Faqat maʼlum burchaklarda koʻrinadigan, sadafdek yaltiraydigan, deyarli shaffof boʻyoq.
feature-ink-iri-do = Hujjatni lampa ostida qiyalating va namunada koʻrsatilgan joyni kuzating.
feature-ink-iri-see = Tasvir yoki tus bir burchakda paydo boʻladi, boshqasida yoʻqoladi.
feature-ink-iri-fake = Hech narsa paydo boʻlmaydi yoki har qanday burchakdan kulrang yo sariq tasvir koʻrinadi.

feature-ink-met = metall tusli boʻyoq
feature-ink-met-what = Oltin, kumush yoki bronzadek yaltiraydigan, metall zarrali boʻyoq.
feature-ink-met-do = Hujjatni lampa ostida qiyalating. Bosmaga lupa bilan qarang.
feature-ink-met-see = Burchakka qarab yorishadigan va xiralashadigan metall yaltirashi.
feature-ink-met-fake = Nuqtalardan iborat, yaltiramaydigan xira sariq, jigarrang yoki kulrang.

feature-ink-uvv = koʻrinadigan ultrabinafsha boʻyoq
feature-ink-uvv-what = Kunduzgi yorugʻlikda oddiy rangli, ultrabinafsha yorugʻlikda esa koʻpincha boshqa rangda nur sochadigan boʻyoq.
feature-ink-uvv-do = Bosmaga kunduzgi yorugʻlikda, soʻng qorongʻi joyda ultrabinafsha lampa (365 nm) ostida qarang.
feature-ink-uvv-see = Koʻrinadigan bosma namunada koʻrsatilgan rangda nur sochadi.
feature-ink-uvv-fake = Bosma qorongʻi qoladi, boshqa rangda nur sochadi yoki faqat ustidan tuzatilgan joylarda nur sochadi.

feature-ink-uvi = koʻrinmas ultrabinafsha boʻyoq
feature-ink-uvi-what = Kunduzgi yorugʻlikda koʻrinmaydigan, ultrabinafsha yorugʻlikda nur sochadigan boʻyoq.
feature-ink-uvi-do = Qorongʻi joyda sahifaga ultrabinafsha lampa (365 nm) ostida qarang.
feature-ink-uvi-see = Namunadagi ranglarda aniq tasvir paydo boʻladi; moʻljallangan joyda u portret ustidan boʻshliqsiz oʻtadi.
feature-ink-uvi-fake = Tasvir yoʻq, xira yoki noaniq tasvir, notoʻgʻri ranglar yoki portret va maʼlumotlar atrofida boʻshliqlar.

feature-ink-uv2 = ikki toʻlqinli ultrabinafsha boʻyoq
feature-ink-uv2-what = Qisqa toʻlqinli va uzun toʻlqinli ultrabinafsha yorugʻlikda har xil nur sochadigan boʻyoq.
feature-ink-uv2-do = Sahifani 365 nm va 254 nm yorugʻlikda solishtiring. Koʻz va terini qisqa toʻlqinli lampadan saqlang.
feature-ink-uv2-see = Namunada koʻrsatilganidek, ikki xil rang yoki ikki xil tasvir.
feature-ink-uv2-fake = Ikkala lampa ostida bir xil nur yoki ulardan birida nur yoʻq.

feature-ink-pho = fosforessent boʻyoq
feature-ink-pho-what = Lampa oʻchirilgandan keyin ham bir muddat nur sochib turadigan boʻyoq.
feature-ink-pho-do = Qorongʻi xonada oʻsha joyni ultrabinafsha lampa (365 nm) bilan yoriting, soʻng lampani oʻchiring.
feature-ink-pho-see = Bosma qorongʻida namunada yozilgan muddat davomida koʻrinib turadi.
feature-ink-pho-fake = Lampa oʻchirilishi bilan nur ham soʻnadi yoki nur umuman yoʻq.

feature-ink-ird = infraqizil yorugʻlikda yoʻqoladigan boʻyoq
feature-ink-ird-what = Kunduzgi yorugʻlikda koʻrinadigan, infraqizil kamerada koʻrinmaydigan boʻyoq.
feature-ink-ird-do = Sahifaga infraqizil yorugʻlikda kamera yoki hujjat oʻqish qurilmasi bilan qarang.
feature-ink-ird-see = Namunadagidek, bu boʻyoq bilan bosilgan qismlar yoʻqoladi, qolgani koʻrinib turadi.
feature-ink-ird-fake = Hammasi koʻrinib turadi yoki hammasi yoʻqoladi, chunki barcha qismlar uchun bitta oddiy boʻyoq ishlatilgan.

feature-ink-ira = infraqizil yorugʻlikni yutadigan boʻyoq
feature-ink-ira-what = Infraqizil yorugʻlikda toʻq qoladigan, mashinalar oʻqishi kerak boʻlgan matn uchun ishlatiladigan boʻyoq.
feature-ink-ira-do = Sahifaga infraqizil yorugʻlikda kamera yoki hujjat oʻqish qurilmasi bilan qarang.
feature-ink-ira-see = Namunada koʻrsatilgan qismlar, koʻpincha mashinada oʻqiladigan soha, toʻq va aniq qoladi.
feature-ink-ira-fake = Koʻp purkama bosma boʻyoqlarida boʻlganidek, bu qismlar infraqizil yorugʻlikda oqaradi yoki yoʻqoladi.

feature-ink-ast = antistoks boʻyogʻi
feature-ink-ast-what = Kuchli infraqizil manba bilan yoritilganda koʻrinadigan yorugʻlik beradigan boʻyoq.
feature-ink-ast-do = Shu sinov uchun moʻljallangan infraqizil koʻrsatkichdan (900–980 nm) foydalaning. Uni hech qachon koʻzga qaratmang.
feature-ink-ast-see = Infraqizil nur boʻyoqqa tushgan joyda kichik, koʻpincha yashil, qizil yoki koʻk yorugʻlik xoli.
feature-ink-ast-fake = Namunada koʻrsatilgan joyda koʻrinadigan yorugʻlik yoʻq.

feature-ink-mtm = metamer boʻyoqlar
feature-ink-mtm-what = Bir yorugʻlikda bir xil, boshqa yorugʻlikda yoki rangli filtr orqali har xil koʻrinadigan ikki boʻyoq.
feature-ink-mtm-do = Oʻsha joyga kunduzgi yorugʻlikda, soʻng namunada koʻrsatilgan boshqa lampa ostida yoki filtr orqali qarang.
feature-ink-mtm-see = Ikki xil koʻrinish: qismlar bir yorugʻlikda bir xil, boshqasida aniq farqlanadi.
feature-ink-mtm-fake = Qismlar har qanday yorugʻlikda bir xil yoki kunduzgi yorugʻlikdayoq farqlanadi.

feature-ink-pen = qogʻozga singuvchi raqam boʻyogʻi
feature-ink-pen-what = Hujjat raqami uchun boʻyoq; uning boʻyovchi moddasi qogʻozdan singib oʻtib, orqa tomonni boʻyaydi.
feature-ink-pen-do = Sahifani aylantiring va raqamning orqa tomoniga qarang.
feature-ink-pen-see = Orqa tomonda har bir raqam ostida rangli, koʻpincha qizil iz, old tomonda esa baʼzan raqam atrofida halqa.
feature-ink-pen-fake = Orqa tomonda iz yoʻq, bosilgan iz yoki raqamlarga toʻgʻri kelmaydigan iz.

feature-ink-bld = yoyiluvchi yoki reaksiyaga kirishuvchi boʻyoq
feature-ink-bld-what = Suv yoki erituvchi tekkanda yoyiladigan yoki rangi oʻzgaradigan, shu bilan oʻchirishga urinishni koʻrsatadigan boʻyoq.
feature-ink-bld-do = Dogʻ yoki yoyilgan rang bor-yoʻqligiga qarang. Suyuqlik bilan sinovlarning hammasini laboratoriyaga qoldiring.
feature-ink-bld-see = Bosma bir tekis va aniq, dogʻsiz; laboratoriyada boʻyoq etalondagidek reaksiyaga kirishadi.
feature-ink-bld-fake = Oʻzgartirilgan maʼlumotlar atrofida rangli dogʻlar yoki laboratoriyada reaksiyaga kirishmaydigan boʻyoq.

feature-ink-thm = termoxrom boʻyoq
feature-ink-thm-what = Isiganda rangi oʻzgaradigan yoki shaffof boʻladigan, soviganda avvalgi holiga qaytadigan boʻyoq.
feature-ink-thm-do = Iliq barmoqni bosma ustiga bir necha soniya bosib turing, soʻng sovishini kuting.
feature-ink-thm-see = Rang issiqdan oʻzgaradi yoki yoʻqoladi va qisqa vaqtdan keyin qaytadi.
feature-ink-thm-fake = Rang oʻzgarmaydi yoki sovigandan keyin qaytmaydi.

feature-ink-pch = fotoxrom boʻyoq
feature-ink-pch-what = Quyosh yoki ultrabinafsha yorugʻligida rangi oʻzgaradigan va keyin avvalgi holiga qaytadigan boʻyoq.
feature-ink-pch-do = Oʻsha joyni quyosh yorugʻligida yoki ultrabinafsha lampa ostida tuting, soʻng soyada qoldiring.
feature-ink-pch-see = Rang kuchli yorugʻlikda paydo boʻladi yoki oʻzgaradi va bir muddatdan keyin avvalgi holiga qaytadi.
feature-ink-pch-fake = Kuchli yorugʻlikda oʻzgarish yoʻq yoki oʻzgarish shundayligicha qoladi.

## Optik oʻzgaruvchan elementlar

feature-ovd-hol = gologramma
feature-ovd-hol-what = Nozik tuzilishi yorugʻlikni sindirib, oʻzgaruvchan ranglar va koʻpincha chuqurlikni koʻrsatadigan yupqa folga.
feature-ovd-hol-do = Hujjatni bitta lampa ostida qiyalating va buring. Folganing chetiga qarang.
feature-ovd-hol-see = Ranglar va tasvirlar burchakka qarab oʻzgaradi, namunada bor joyda chuqurlik koʻrinadi.
feature-ovd-hol-fake = Bitta oʻzgarmas rasmli yaltiroq folga, xira ranglar, umumiy kamalak yaltirashi yoki koʻtarilgan chet.

feature-ovd-kin = difraksion harakat elementi
feature-ovd-kin-what = Qiyalatilganda chiziqlari yoki shakllari muayyan tartibda harakatlanadigan, kattalashadigan yoki oʻzgaradigan folga.
feature-ovd-kin-do = Hujjatni bitta lampa ostida sekin oldinga, orqaga va yonga qiyalating.
feature-ovd-kin-see = Aniq chiziqlar namunada koʻrsatilgan yoʻnalish va tartibda, juda yorqin harakatlanadi.
feature-ovd-kin-fake = Hamma yerda kamalak ranglari, toʻgʻri harakat yoʻq yoki harakat tartibi boshqa.

feature-ovd-did = nol tartibli element
feature-ovd-did-what = Hujjat burilganda oʻzgaradigan ikki kuchli rangni koʻrsatadigan, deyarli shaffof tuzilma.
feature-ovd-did-do = Ranglar paydo boʻlguncha hujjatni qiyalating, soʻng oʻz tekisligida 90 gradus buring.
feature-ovd-did-see = Burilganda oʻzgaradigan ikki aniq rang; boshqa burchaklarda ostidagi maʼlumotlar oʻqiladi.
feature-ovd-did-fake = Koʻp kamalak ranglari, burilganda oʻzgarish yoʻq yoki rangli bosma.

feature-ovd-len = lentikulyar tasvir
feature-ovd-len-what = Sirtida mayda qirralari yoki linzalari bor, turli burchaklarda turli tasvirlarni koʻrsatadigan joy.
feature-ovd-len-do = Hujjatni chapga va oʻngga yoki yuqoriga va pastga qiyalating. Qirralarni barmoq bilan paypaslang.
feature-ovd-len-see = Kamida ikki alohida tasvir, masalan portret va sana; har biri oʻz burchagida aniq.
feature-ovd-len-fake = Ikkala tasvir birga koʻrinadi, faqat bitta tasvir bor, sirti silliq yoki yopishtirilgan boʻlak.

feature-ovd-ret = yorugʻlikni ortga qaytaruvchi laminat
feature-ovd-ret-what = Yorugʻlikni manbasiga qaytaradigan va shunda yashirin naqshni koʻrsatadigan plyonka.
feature-ovd-ret-do = Fonarni koʻzingiz yonida tutib, hujjatni yoriting yoki maxsus koʻrish asbobidan foydalaning.
feature-ovd-ret-see = Sahifa ustida yorqin naqsh; yorugʻlik boshqa tomondan tushganda u yoʻqoladi.
feature-ovd-ret-fake = Naqsh yoʻq, oddiy yaltirash yoki portret atrofida uzilgan naqsh.

feature-ovd-lam = difraksion laminat
feature-ovd-lam-what = Portret va maʼlumotlar ustidagi, oʻzgaruvchan rangli naqshi bor himoya plyonkasi.
feature-ovd-lam-do = Sahifani qiyalating va naqshni portret ustidan kuzating. Plyonkaning barcha chetlarini tekshiring.
feature-ovd-lam-see = Naqsh portret va maʼlumotlar ustidan uzluksiz oʻtadi; chetlari tekis va mahkam birikkan.
feature-ovd-lam-fake = Portret atrofida uzilish, pufakchalar, kesiklar, koʻtarilgan chet yoki ustida ikkinchi plyonka.

feature-ovd-pol = qutblovchi himoya elementi
feature-ovd-pol-what = Yashirin tasviri yoki rangi faqat qutblovchi filtr orqali koʻrinadigan qatlam.
feature-ovd-pol-do = Oʻsha joyga qutblovchi filtr orqali qarang va filtrni sekin aylantiring.
feature-ovd-pol-see = Filtr aylantirilganda tasvir paydo boʻladi yoki och va toʻq qismlar oʻrin almashadi.
feature-ovd-pol-fake = Filtr aylantirilganda oʻzgarish yoʻq.

feature-ovd-mic = mikrolinzali himoya elementi
feature-ovd-mic-what = Mayda tasvirlar ustida juda kichik linzalari bor plyonka yoki sirt; tasvirlar qalqib turgandek, botgandek yoki harakatlanayotgandek koʻrinadi.
feature-ovd-mic-do = Hujjatni oddiy yorugʻlikda har tomonga qiyalating.
feature-ovd-mic-see = Tasvir sirtdan yuqorida yoki pastda turgandek koʻrinadi va burchakka qarab aniq harakatlanadi.
feature-ovd-mic-fake = Tekis rasm, noaniq harakat yoki yirik qirrali oddiy linzali plastik.

## Personallashtirish

feature-per-lsr = lazerli gravirlash
feature-per-lsr-what = Plastik ichida lazer bilan qoraytirilgan, odatda kulrang tusli portret va maʼlumotlar.
feature-per-lsr-do = Portret va matnga lupa bilan qarang. Ularning ustini paypaslang.
feature-per-lsr-see = Korpus ichida, ustida boʻyoq boʻlmagan kulrang yoki qora izlar; ayrim harf va raqamlar boʻrtma boʻlishi mumkin.
feature-per-lsr-fake = Sirtda boʻyoq yoki toner, rangli nuqtalar, tirnalgan izlar yoki yangi portretli yupqa plyonka.

feature-per-tac = qoʻlga seziladigan lazerli gravirlash
feature-per-tac-what = Sirtda qoʻlga sezilishi uchun lazer bilan boʻrttirilgan harf va raqamlar.
feature-per-tac-do = Namunada koʻrsatilgan maʼlumotlarni barmoq uchi bilan silab koʻring. Ularga yondan tushgan yorugʻlikda qarang.
feature-per-tac-see = Harf va raqamlar plastikning bir qismi sifatida aniq boʻrtib turadi va toʻq rangli.
feature-per-tac-fake = Silliq sirt yoki lok, yelim yo orqa tomondan bosib hosil qilingan relyef.

feature-per-gho = ikkinchi portret
feature-per-gho-what = Hujjat egasining boshqa joyga qoʻyilgan ikkinchi, kichikroq yoki ochroq tasviri.
feature-per-gho-do = Ikkinchi portretni asosiy portret va odamning oʻzi bilan solishtiring.
feature-per-gho-see = Namunadagi joy va usulda oʻsha odam, oʻsha yoshda.
feature-per-gho-fake = Boshqa odam, boshqa rasm yoki ikkinchi portret yoʻq, noaniq yo yangidan bosilgan.

feature-per-per = lazerli perforatsiya
feature-per-per-what = Sahifalar yoki kartada lazer bilan kuydirib ochilgan mayda teshiklardan iborat raqam yoki tasvir.
feature-per-per-do = Sahifani yorugʻlikka tuting. Kitobchada teshiklarni bir nechta sahifada solishtiring.
feature-per-per-see = Toza, yumaloq yoki shaklli teshiklar; kitobchada ular sahifadan sahifaga kichrayib boradi.
feature-per-per-fake = Chetlari boʻrtgan yirtiq yoki bosib ochilgan teshiklar, barcha sahifalarda bir xil kattalik yoki bir nechta teshiklar toʻplami.

feature-per-ipi = portretdagi yashirin shaxsiy maʼlumotlar
feature-per-ipi-what = Portretga kodlangan, faqat maxsus dekoder linzasi orqali oʻqiladigan shaxsiy maʼlumotlar.
feature-per-ipi-do = Shu hujjat uchun tayyorlangan dekoder linzasini portret ustiga qoʻying va sekin aylantiring.
feature-per-ipi-see = Ism, raqam yoki boshqa maʼlumotlar paydo boʻladi va bosilgan maʼlumotlarga mos keladi.
feature-per-ipi-fake = Matn paydo boʻlmaydi yoki matn boshqa shaxs yo hujjatga tegishli.

feature-per-lts = harflardan tuzilgan portret
feature-per-lts-what = Nuqtalar oʻrniga juda mayda harf yoki raqamlardan tuzilgan portret.
feature-per-lts-do = Portretga kamida oʻn baravar kattalashtiradigan lupa bilan qarang.
feature-per-lts-see = Yuzni oʻqiladigan harf yoki raqamlar, koʻpincha egasining maʼlumotlari hosil qiladi.
feature-per-lts-fake = Oddiy nuqtalar, ravon tuslar yoki oʻqib boʻlmaydigan belgilar.

feature-per-ink = purkama bosma portret
feature-per-ink-what = Mayda boʻyoq nuqtalarini purkab hosil qilingan portret; ayrim hujjatlarda odatiy, namunada boshqa usul boʻlgan joyda shubhali.
feature-per-ink-do = Portretga lupa bilan qarang va usulini namuna bilan solishtiring.
feature-per-ink-see = Purkama bosma toʻgʻri usul boʻlsa: material ichida yoki ustida tartibsiz mayda nuqtalar, fon bosmasi portret orqali oʻtadi.
feature-per-ink-fake = Namunada lazerli gravirlash yoki fotosurat boʻlgan joyda boʻyoq nuqtalari yo plyonka ustida nuqtalar.

feature-per-d2t = termosublimatsion portret
feature-per-d2t-what = Boʻyovchi plyonkalarni qizdirib, boʻyovchi moddani plastik sirtiga oʻtkazib tayyorlangan rangli portret.
feature-per-d2t-do = Portretga lupa bilan qarang.
feature-per-d2t-see = Alohida boʻyoq nuqtalarisiz ravon ranglar, odatda himoya plyonkasi ostida.
feature-per-d2t-fake = Alohida boʻyoq yoki toner nuqtalari, tirnalgan sirt yoki portret atrofida kesilgan plyonka.

feature-per-sig = integratsiyalangan imzo
feature-per-sig-what = Egasining alohida tasmada emas, balki sahifa yoki kartaning bir qismi sifatida aks ettirilgan imzosi.
feature-per-sig-do = Imzo va uning atrofiga lupa bilan qarang.
feature-per-sig-see = Boshqa maʼlumotlardagi kabi usul, kesilgan chet yoʻq, fon bosmasi imzo orqali oʻtadi.
feature-per-sig-fake = Yopishtirilgan tasma, kesilgan chet, oʻchirilgan fon yoki plyonka ustida ruchka siyohi.

feature-per-ste = steganografik tasvir
feature-per-ste-what = Maxsus dastur oʻqishi uchun ichiga maʼlumotlar koʻrinmas qilib yashirilgan rasm.
feature-per-ste-do = Bergan organ yoki laboratoriyadan rasmni oʻqishni va bergan organda saqlanadigan etalon bilan solishtirishni soʻrang.
feature-per-ste-see = Dastur yashirin maʼlumotlarni oʻqiydi va ular bosilgan maʼlumotlarga mos keladi; koʻzga hech narsa koʻrinmaydi.
feature-per-ste-fake = Yashirin maʼlumot yoʻq yoki bosilganlarga mos kelmaydigan maʼlumotlar.

feature-per-cha = oʻzgaruvchan lazer tasviri
feature-per-cha-what = Sirtdagi linzalar; ularning ostiga egasining maʼlumotlari bor ikki yoki undan koʻp tasvir lazer bilan yozilgan.
feature-per-cha-do = Hujjatni qiyalating va har bir tasvirni bosilgan maʼlumotlar bilan solishtiring. Linzalarni paypaslang.
feature-per-cha-see = Maʼlumotlar sahifasiga mos keladigan alohida tasvirlar, masalan portret va raqam.
feature-per-cha-fake = Oʻzgarmaydigan tasvirlar, boshqa shaxsning maʼlumotlari yoki bosilgan yo yopishtirilgan taqlid.

feature-per-stm = fotosurat ustidagi shtamp
feature-per-stm-what = Bir qismi fotosuratga, bir qismi sahifaga bosilgan siyohli shtamp yoki boʻrtma muhr.
feature-per-stm-do = Shtampni fotosurat chetidan oʻtgan joyida kuzating. Boʻrtma muhr uchun yondan tushgan yorugʻlikdan foydalaning.
feature-per-stm-see = Chiziqlar, harflar va relyef chetdan pogʻonasiz, oʻsha siyohda davom etadi.
feature-per-stm-fake = Chetda uzilish yoki siljish, chizib toʻldirilgan chiziqlar, ikki xil siyoh yoki oldingi fotosurat izlari.

feature-per-win = personallashtirilgan oyna
feature-per-win-what = Egasining portreti yoki maʼlumotlari bor shaffof oyna.
feature-per-win-do = Oynani yorugʻlikka tutib, ikki tomonidan qarang. Asosiy portret va maʼlumotlar bilan solishtiring.
feature-per-win-see = Tasvir tiniq material ichida va oʻsha egasiga tegishli.
feature-per-win-fake = Sirtda boʻyoq, yelimlangan plyonka yoki boshqa shaxs tasviri.

## Maʼlumotlar

feature-dat-mrz = mashinada oʻqiladigan soha (MRZ)
feature-dat-mrz-what = Asosiy maʼlumotlarni mashinalar uchun takrorlaydigan, belgilangan harf va raqamlardan iborat ikki yoki uch qator.
feature-dat-mrz-do = Qatorlarni MRZ vositasiga kiriting va har bir maʼlumotni sahifa bilan solishtiring.
feature-dat-mrz-see = Nazorat raqamlari va sahifa mos keladi. Nazorat raqamlarining mosligi hujjat haqiqiyligini hech qachon koʻrsatmaydi; ismlarning nazorat raqami yoʻq.
feature-dat-mrz-fake = Notoʻgʻri nazorat raqamlari, sahifadagidan boshqa maʼlumotlar, notoʻgʻri uzunlik yoki gʻayrioddiy harflar.

feature-dat-b1d = bir oʻlchovli shtrix-kod
feature-dat-b1d-what = Odatda bitta raqamni saqlaydigan, har xil enli chiziqlar qatori.
feature-dat-b1d-do = Kodni skanerlang va raqamni bosilgani bilan solishtiring.
feature-dat-b1d-see = Kod oʻqiladi va raqam mos keladi; shuning oʻzi hujjat haqiqiyligini koʻrsatmaydi.
feature-dat-b1d-fake = Oʻqib boʻlmaydigan yoki boshqa hujjatdan koʻchirilgan kod.

feature-dat-b2d = ikki oʻlchovli shtrix-kod
feature-dat-b2d-what = Chiziqlar qatoridan koʻproq maʼlumot saqlaydigan, mayda toʻq va och katakchalar yoki ustma-ust qatorlardan iborat maydon.
feature-dat-b2d-do = Kodni mos oʻqish qurilmasi bilan skanerlang va maʼlumotlarni sahifa bilan solishtiring.
feature-dat-b2d-see = Maʼlumotlar oʻqiladi va sahifaga mos keladi. Imzosiz kodni har kim yasashi mumkin.
feature-dat-b2d-fake = Boshqa shaxsning maʼlumotlari, oddiy matn yoki veb-manzil yo faqat bezak uchun kod.

feature-dat-qrc = QR-kod
feature-dat-qrc-what = Maʼlumot yoki veb-manzilni saqlaydigan, uch burchagida belgisi bor kvadrat shtrix-kod.
feature-dat-qrc-do = Uni manzilni ochmasdan skanerlang. Manzilni faqat bergan organning rasmiy saytiga tegishli boʻlsa oching.
feature-dat-qrc-see = Aniq koʻrsatilgan rasmiy manzil va u yerda qogʻozga mos keladigan yozuv.
feature-dat-qrc-fake = Oʻxshash, lekin notoʻgʻri manzil, koʻchirilgan sahifa yoki boshqa shaxsning yozuvi.

feature-dat-vds = koʻrinadigan raqamli muhr
feature-dat-vds-what = Asosiy maʼlumotlarni bergan organning elektron raqamli imzosi bilan birga saqlaydigan shtrix-kod.
feature-dat-vds-do = Uni imzoni tekshiradigan dastur bilan skanerlang, soʻng maʼlumotlarni sahifa bilan solishtiring.
feature-dat-vds-see = Imzo toʻgʻri, sertifikat bergan organga tegishli, maʼlumotlar mos keladi. Koʻchirilgan muhr ham toʻgʻri boʻlishi mumkin.
feature-dat-vds-fake = Notoʻgʻri imzo yoki imzo yoʻq, nomaʼlum sertifikat yo sahifadagidan farq qiladigan maʼlumotlar.

feature-dat-num = hujjat raqamlari seriyasi
feature-dat-num-what = Hujjat raqamidagi harf va raqamlarning belgilangan tuzilishi hamda uning hujjatdagi joylari.
feature-dat-num-do = Uzunligi, harflari va joylarini shu versiya tavsifi bilan solishtiring. Barcha joylarni bir-biri bilan solishtiring.
feature-dat-num-see = Hamma joyda bir xil raqam, hujjat berilgan vaqtda qoʻllangan tuzilish va bosmada.
feature-dat-num-fake = Notoʻgʻri tuzilish, boshqa seriya yoki davr raqami yo bitta hujjatda har xil raqamlar.

feature-dat-nin = JShShIRning nazorat raqami
feature-dat-nin-what = JShShIRning boshqa raqamlardan hisoblanadigan raqami, agar davlat shunday raqamni qoʻllasa.
feature-dat-nin-do = JShShIRni shu davlat uchun moʻljallangan vositaga kiriting.
feature-dat-nin-see = JShShIR toʻgʻri tuzilgan va bosilgan maʼlumotlarga mos; bu uning qachondir berilganini koʻrsatmaydi.
feature-dat-nin-fake = Notoʻgʻri nazorat raqami, notoʻgʻri uzunlik yoki JShShIRga mos kelmaydigan tugʻilgan sana.

feature-dat-can = kartaga kirish raqami
feature-dat-can-what = Oʻqish qurilmasiga ayrim hujjatlarning kontaktsiz chipini ochish imkonini beradigan, bosilgan olti raqam.
feature-dat-can-do = Olti raqamni oʻqish qurilmasiga kiriting. Ularni fayl yoki xabarlarga koʻchirmang.
feature-dat-can-see = Chip namunada koʻrsatilgan joyda bosilgan raqam bilan ochiladi.
feature-dat-can-fake = Raqam yoʻq, uzunligi boshqa yoki qabul qilinmaydi. Chipning shikastlangani ham qabul qilinmaslikka sabab boʻlishi mumkin.

feature-dat-cal = taqvimlar mosligi
feature-dat-cal-what = Bir sananing hijriy-shamsiy, hijriy-qamariy va grigorian taqvimlarida oʻzaro mos kelishi.
feature-dat-cal-do = Har bir sanani sana vositasi bilan oʻgiring va natijalarni solishtiring, hafta kunini ham.
feature-dat-cal-see = Sanalar mos keladi; hijriy-qamariy sanalarda bir kunlik farq boʻlishi mumkin.
feature-dat-cal-fake = Oylar yoki yillarga farq qiladigan sanalar yo taqvimda mavjud boʻlmagan kunlar.

## Chiplar va elektron tekshiruvlar

feature-ele-ctc = kontaktli chip
feature-ele-ctc-what = Karta oʻqish qurilmasiga solinganda ishlaydigan, metall kontaktlari koʻrinib turadigan chip.
feature-ele-ctc-do = Kartani kontaktli oʻqish qurilmasiga soling. Kontakt plastinasi chetiga qarang.
feature-ele-ctc-see = Chip kutilgan turdagi karta sifatida javob beradi, plastina toza oʻyiqda tekis yotadi.
feature-ele-ctc-fake = Bosilgan yoki yelimlangan plastina, javob yoʻq yoki karta turi boshqa. Shikastlangan chip ham javob bermasligi mumkin.

feature-ele-ctl = kontaktsiz chip
feature-ele-ctl-what = Hujjat ichidagi antennali chip; oʻqish qurilmasi unga yaqin masofadan radio orqali murojaat qiladi.
feature-ele-ctl-do = Hujjatni kontaktsiz oʻqish qurilmasi ustiga qoʻying.
feature-ele-ctl-see = Oʻqish qurilmasi chip va kutilgan ilovani topadi. Javobning oʻzi hujjat haqiqiyligini koʻrsatmaydi.
feature-ele-ctl-fake = Javob yoʻq yoki boshqa turdagi chip. Haqiqiy chip shikastlangan boʻlishi mumkin: unda qolgan hammasini tekshiring.

feature-ele-pa = passiv autentifikatsiya
feature-ele-pa-what = Chip maʼlumotlaridagi bergan organning elektron raqamli imzosini davlatning ildiz sertifikatigacha (CSCA) tekshirish.
feature-ele-pa-do = Oʻqish qurilmasi imzoni ishonchli manbadan olingan yangi sertifikatlar bilan tekshirsin.
feature-ele-pa-see = Toʻgʻri imzo, oʻzgartirilmagan maʼlumotlar va ishonchli ildiz sertifikat. Bu chip koʻchirilgan boʻlishini istisno qilmaydi.
feature-ele-pa-fake = Oʻzgartirilgan maʼlumotlar, notoʻgʻri imzo yoki nomaʼlum ildiz sertifikat. Oxirgisiga eskirgan sertifikatlar roʻyxati sabab boʻlishi mumkin.

feature-ele-aa = faol autentifikatsiya
feature-ele-aa-what = Chip koʻchirilmaganini oʻz maxfiy kaliti bilan isbotlaydigan sinov.
feature-ele-aa-do = Oʻqish qurilmasi bu sinovni passiv autentifikatsiya bilan birga oʻtkazsin.
feature-ele-aa-see = Chip sinov soʻroviga toʻgʻri javob beradi, uning ochiq kaliti bergan organning toʻgʻri imzosi bilan qamrab olingan.
feature-ele-aa-fake = Imzolangan maʼlumotlarda bu funksiya koʻrsatilgan boʻlsa-da, javob yoʻq yoki notoʻgʻri. Ayrim haqiqiy hujjatlarda bu funksiya yoʻq.

feature-ele-ca = chip autentifikatsiyasi
feature-ele-ca-what = Chip koʻchirilmaganini isbotlaydigan va keyingi aloqani himoyalaydigan kalit kelishuvi.
feature-ele-ca-do = Oʻqish qurilmasi chip autentifikatsiyasini passiv autentifikatsiya bilan birga oʻtkazsin.
feature-ele-ca-see = Himoyalangan aloqa boshlanadi, chipning kaliti bergan organning toʻgʻri imzosi bilan qamrab olingan.
feature-ele-ca-fake = Imzolangan maʼlumotlarda koʻrsatilgan boʻlsa-da, kalit kelishuvi amalga oshmaydi. Ayrim haqiqiy hujjatlarda bu funksiya yoʻq.

feature-ele-bac = asosiy kirish nazorati (BAC)
feature-ele-bac-what = Chipni faqat bosilgan MRZdan hosil qilingan kalit bilan ochadigan eskiroq himoya.
feature-ele-bac-do = Oʻqish qurilmasi MRZni oʻqisin va chipni ochsin.
feature-ele-bac-see = Chip bosilgan MRZdagi hujjat raqami, tugʻilgan sana va amal qilish muddati tugaydigan sana bilan ochiladi.
feature-ele-bac-fake = Sahifadan olingan kalit qabul qilinmaydi: sahifa yoki chip oʻzgartirilgan boʻlishi mumkin. Oʻqish xatosi ham boʻlishi mumkin.

feature-ele-pac = PACE kirish himoyasi
feature-ele-pac-what = Chipni MRZ yoki kartaga kirish raqami bilan ochadigan yangiroq va kuchliroq himoya.
feature-ele-pac-do = Oʻqish qurilmasi chipni MRZ yoki bosilgan kartaga kirish raqami bilan ochsin.
feature-ele-pac-see = Chip bosilgan maʼlumotlar bilan ochiladi va keyin shifrlangan holda aloqa qiladi.
feature-ele-pac-fake = Bosilgan maʼlumotlar qabul qilinmaydi: sahifa yoki chip oʻzgartirilgan boʻlishi mumkin. Oʻqish xatosi ham boʻlishi mumkin.

feature-ele-eac = kengaytirilgan kirish nazorati (EAC)
feature-ele-eac-what = Chipdagi barmoq izlarining himoyasi: oʻqish qurilmasi avval vakolati borligini isbotlashi kerak.
feature-ele-eac-do = Faqat vakolatli organlar: oʻqish qurilmasi terminal autentifikatsiyasini yakunlasin, soʻng barmoq izlarini solishtiring.
feature-ele-eac-see = Vakolat tasdiqlangach, chip barmoq izlarini beradi va ular shaxsga mos keladi. Barmoq izlari har bir hujjatda saqlanmaydi.
feature-ele-eac-fake = Barmoq izlari boshqa shaxsga tegishli. Rad javobi oʻqish qurilmasining vakolati yoʻqligini ham bildirishi mumkin.

feature-ele-sig = malakali elektron imzo kalitlari
feature-ele-sig-what = Qonun bunday imzolarni tan oladigan joyda egasi elektron imzo qoʻyadigan, chipdagi maxfiy kalitlar.
feature-ele-sig-do = Imzolangan faylni ishonchli tekshirish dasturi bilan tekshiring, sertifikatni va u bekor qilingan-qilinmaganini ham tekshiring.
feature-ele-sig-see = Imzo toʻgʻri, fayl oʻzgartirilmagan, sertifikat imzolash paytida amalda boʻlgan va egasining ismini koʻrsatadi.
feature-ele-sig-fake = Imzoning tasviri, nomaʼlum sertifikat, oʻzgartirilgan fayl yoki bekor qilingan sertifikat.

feature-ele-lds = chipdagi va bosilgan maʼlumotlarni solishtirish
feature-ele-lds-what = Bosilgan maʼlumotlarni takrorlaydigan, chipdagi maʼlumot guruhlari, masalan MRZ maʼlumotlari va portret.
feature-ele-lds-do = Chipni oʻqing, passiv autentifikatsiyani oʻtkazing, maʼlumotlar va portretni sahifa hamda shaxs bilan solishtiring.
feature-ele-lds-see = Chip, sahifa va MRZda bir xil maʼlumotlar va bitta egasi.
feature-ele-lds-fake = Chipda sahifadagidan boshqa portret, boshqa ism yoki boshqa raqam.

## Kitobchalar

feature-bkl-sti = tikuv ipi
feature-bkl-sti-what = Kitobcha sahifalarini tutib turadigan, koʻpincha bir necha rangli yoki fluoressent ip.
feature-bkl-sti-do = Kitobchaning oʻrtasini oching va ipga qarang, ultrabinafsha lampa (365 nm) ostida ham.
feature-bkl-sti-see = Namunadagi ranglar va nur, bir tekis tikuv va bitta teshiklar toʻplami.
feature-bkl-sti-fake = Ikkinchi teshiklar toʻplami, kesilgan yoki qayta bogʻlangan ip, boshqa rang yoki kutilgan joyda nur yoʻq.

feature-bkl-pgn = sahifa raqamlari va perforatsiya
feature-bkl-pgn-what = Bosilgan sahifa raqamlari, koʻpincha kitobcha sahifalari orqali teshib oʻtkazilgan hujjat raqami ham.
feature-bkl-pgn-do = Barcha sahifalarni sanang va har biridagi sahifa raqami bilan teshilgan raqamni solishtiring.
feature-bkl-pgn-see = Barcha sahifalar bor, tartibda, bir xil qogʻozdan va ularda bir xil hujjat raqami.
feature-bkl-pgn-fake = Yetishmaydigan yoki takroriy sahifa, boshqa raqam yo bir-birining ustiga toʻgʻri kelmaydigan teshiklar.

feature-bkl-cov = muqovadagi qizdirilgan folga bosmasi
feature-bkl-cov-what = Muqovaga issiqlik va metall folga bilan bosilgan ramz va soʻzlar.
feature-bkl-cov-do = Muqovaga yondan tushgan yorugʻlikda qarang va bosmani paypaslang.
feature-bkl-cov-see = Toza chetlar va yengil chuqurlik, namunadagi ramz va soʻzlar; eskirish odatiy hol.
feature-bkl-cov-fake = Chizilgan yoki bosilgan tilla rang, noaniq chetlar, notoʻgʻri ramz yoki imlo xatolari.

feature-bkl-end = forzas
feature-bkl-end-what = Muqovani sahifalar toʻplami bilan birlashtiradigan, koʻpincha himoya bosmali varaq.
feature-bkl-end-do = Old va orqa muqovaning ichki tomoniga va barcha chetlarga qarang, soʻng bosmani namuna bilan solishtiring.
feature-bkl-end-see = Varaq mahkam va bir tekis birikkan, bosmasi va boshqa elementlari namunadagidek.
feature-bkl-end-fake = Yelim izlari, ajinlar, kesiklar, ikkinchi qatlam yoki oddiy bosma.

feature-bkl-hin = plastik sahifa sharniri
feature-bkl-hin-what = Plastik maʼlumotlar sahifasini kitobchaga birlashtiradigan egiluvchan tasma.
feature-bkl-hin-do = Sahifani oching, sharnirni paypaslang va ikki tomoniga hamda chokiga qarang.
feature-bkl-hin-see = Sahifaga mahkam birikkan va boshqa sahifalar bilan birga tikilgan bir tekis sharnir.
feature-bkl-hin-fake = Kesiklar, yelim, yopishqoq tasma, yangi teshiklar yoki boshqa materialdan sharnir.

feature-bkl-lbl = himoya yorligʻi
feature-bkl-lbl-what = Sahifaga yopishtiriladigan bosma yorliq, masalan viza, maʼlumotlar oʻzgarishi yoki muddat uzaytirilishi.
feature-bkl-lbl-do = Chetlarga, bosmaga va chetdan oʻtgan shtampga qarang. Yorliqni koʻtarmang.
feature-bkl-lbl-see = Oʻz raqami va namunadagi elementlari bor, barcha chetlari tekis, butun yorliq.
feature-bkl-lbl-fake = Koʻtarilgan yoki qirqilgan chet, yirtilgan sirt, yelim, oʻzgartirilgan maʼlumotlar yoki boshqa hujjatdan olingan yorliq.

## Fuqarolik holati hujjatlari

feature-civ-sea = boʻrtma muhr
feature-civ-sea-what = Organning qogʻozga boʻyoqsiz, relyef qilib bosilgan muhri.
feature-civ-sea-do = Muhrni barmoq bilan paypaslang va matnini yondan tushgan yorugʻlikda oʻqing.
feature-civ-sea-see = Ikki tomonda aniq relyef, unda namunadagidek organ va davlat nomi.
feature-civ-sea-fake = Zaif yoki notekis relyef, oʻqib boʻlmaydigan matn, boshqa organ yoki chizilgan yo bosilgan taqlid.

feature-civ-wet = siyohli shtamp
feature-civ-wet-what = Organning hujjatga qoʻlda siyoh bilan bosilgan shtampi.
feature-civ-wet-do = Shtampga lupa bilan qarang. Matni, kattaligi va ramzini namuna bilan solishtiring.
feature-civ-wet-see = Qogʻozga singgan, biroz notekis siyoh va shu sanada vakolatli boʻlgan organning matni.
feature-civ-wet-fake = Printer nuqtalari, toner yaltirashi, hamma joyda bir xil rang, imlo xatolari yoki oʻsha paytda mavjud boʻlmagan organ.

feature-civ-stu = koreshok raqami
feature-civ-stu-what = Hujjatda va uning organda saqlanadigan qismida, koreshokda, turadigan raqam.
feature-civ-stu-do = Bergan organdan raqam, ism va sanani koreshok yoki berilgan blankalar roʻyxati bilan solishtirishni soʻrang.
feature-civ-stu-see = Raqam, ism va sana mos keladi, koreshok mavjud boʻlsa, kesilgan chetlar ham mos tushadi.
feature-civ-stu-fake = Oʻgʻirlangani haqida xabar berilgan, oʻsha paytda hali berilmagan yoki boshqa shaxsga berilgan blanka raqami.

feature-civ-reg = dalolatnoma yozuviga havola
feature-civ-reg-what = Hujjatdan reyestrdagi dalolatnoma yozuviga olib boradigan jild, sahifa va yozuv raqamlari.
feature-civ-reg-do = Reyestrni yurituvchi organdan yozuvni hujjat bilan solishtirishni soʻrang.
feature-civ-reg-see = Bu raqamlar boʻyicha yozuv bor, undagi shaxslar, sanalar va joylar hujjatga mos keladi.
feature-civ-reg-fake = Bunday yozuv yoʻq, yozuv boshqa shaxslar haqida, keyin kiritilgan yozuv yoki jildda yoʻq raqamlar.

feature-civ-apo = apostil yoki legallashtirish
feature-civ-apo-what = Hujjatdagi imzo, imzolovchining vakolati va muhr haqiqiyligini chet elda foydalanish uchun rasmiy tasdiqlash.
feature-civ-apo-do = Raqami va sanasini uni bergan organning reyestrida tekshiring; legallashtirish zanjirining har bir bosqichini ham tekshiring.
feature-civ-apo-see = Reyestr shu hujjatning apostilini tasdiqlaydi. U hujjat mazmunini tasdiqlamaydi.
feature-civ-apo-fake = Nomaʼlum raqam, qoʻllanmaydigan nom yoki shakl yo boshqa hujjatdan koʻchirib oʻtkazilgan apostil.

feature-civ-dup = dublikat belgisi
feature-civ-dup-what = Hujjat avvalgisining, masalan yoʻqolganining oʻrniga berilganini koʻrsatadigan soʻz yoki shtamp.
feature-civ-dup-do = Belgini qidiring. Bergan organdan avvalgi hujjat hali amalda yoki amalda emasligini soʻrang.
feature-civ-dup-see = Belgining soʻzi va joyi davlatda qoʻllanadigandek, qayta berilgani reyestrda qayd etilgan.
feature-civ-dup-fake = Oʻchirilgan yoki yopilgan belgi yo oʻrniga yangisi berilgandan keyin ham ishlatilayotgan avvalgi hujjat.

feature-civ-ext = koʻchirma yoki toʻliq nusxa
feature-civ-ext-what = Guvohnoma turi: koʻchirma tanlangan maʼlumotlarni beradi; toʻliq nusxa butun dalolatnoma yozuvini qaydlari bilan takrorlaydi.
feature-civ-ext-do = Nomini oʻqing va maydonlarni namuna bilan solishtiring. Maʼlumot yetishmasa, boshqa turini soʻrang.
feature-civ-ext-see = Nomi, maydonlari, sanasi, xodimning ismi va imzosi shu turga va davlatga mos keladi.
feature-civ-ext-fake = Bu turda boʻlmaydigan maydonlar, tushirib qoldirilgan keyingi qaydlar yoki toʻliq nusxa sifatida taqdim etilgan koʻchirma.
