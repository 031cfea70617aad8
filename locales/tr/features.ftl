# Names, definitions and checks of the security features of identity and civil-status documents, in Turkish.
# A native specialist of document security should confirm the terms.
# To be confirmed by a native specialist: feature-sub-pla, feature-sub-tag, feature-sub-die, feature-prt-int, feature-prt-emb, feature-ovd-kin, feature-ovd-did, feature-dat-nin, feature-ele-sig, feature-civ-dup

## Kâğıt, plastik ve öteki taşıyıcılar

feature-sub-wm = çok tonlu filigran
feature-sub-wm-what = Kâğıdın kendi kalınlığındaki farklarla oluşan, açık ve koyu tonlu bir resim.
feature-sub-wm-do = Sayfayı ışığa tutun, ardından düz yatırıp karşılaştırın.
feature-sub-wm-see = Kâğıdın içinde açıktan koyuya yumuşak geçişler; sayfa düz dururken neredeyse hiçbir şey görünmez.
feature-sub-wm-fake = Gri veya beyaz basılmış, arkasında ışık olmadan da görünen veya UV lambası altında ışıyan düz bir dış çizgi.

feature-sub-wmr = konumlandırılmış filigran
feature-sub-wmr-what = Baskıya veya sayfa kenarlarına göre hep aynı yerde duran filigran.
feature-sub-wmr-do = Sayfayı ışığa tutun. Filigranın yerini çevresindeki baskıyla karşılaştırın.
feature-sub-wmr-see = Filigran örnekte gösterilen yerdedir ve baskıya uyar; belgeler arasında küçük farklar olağandır.
feature-sub-wmr-fake = Filigran yoktur, kesilmiştir, baş aşağıdır veya örnekte gösterilen yerden uzaktır.

feature-sub-uvd = morötesi ışıkta ışımayan kâğıt
feature-sub-uvd-what = Optik parlatıcı katılmadan yapılan, bu yüzden morötesi ışık altında koyu kalan kâğıt.
feature-sub-uvd-do = Karanlık bir yerde belgeyi ve bir büro kâğıdını UV lambasının (365 nm) altına koyun.
feature-sub-uvd-see = Kâğıt koyu kalır; yalnızca bunun için yapılmış mürekkepler, lifler veya emniyet şeritleri ışır; büro kâğıdı mavi ışır.
feature-sub-uvd-fake = Bütün sayfa mavi-beyaz ışır. Dikkat edin: yıkanmış gerçek bir belge de ışıyabilir.

feature-sub-fiv = görünür lifler
feature-sub-fiv-what = Üretim sırasında kâğıda karıştırılan, lambasız görülebilen kısa renkli lifler.
feature-sub-fiv-do = Birkaç life büyüteçle bakın ve farklı sayfaları karşılaştırın.
feature-sub-fiv-see = Lifler gelişigüzel durur, her sayfada farklıdır ve bazıları kısmen kâğıdın yüzeyinin altındadır.
feature-sub-fiv-fake = Noktalardan oluşan veya her sayfada aynı yerde duran, basılmış ince çizgiler.

feature-sub-fiu = floresan lifler
feature-sub-fiu-what = Kâğıdın veya plastiğin içinde, morötesi ışık altında bir veya birkaç renkte ışıyan kısa lifler.
feature-sub-fiu-do = Karanlık bir yerde her sayfaya UV lambası (365 nm) altında bakın.
feature-sub-fiu-see = Örnekteki renklerde ışıyan, gelişigüzel duran ve her sayfada farklı olan lifler.
feature-sub-fiu-fake = Lif olmaması, yanlış tek bir renkte lifler veya her sayfada yinelenen basılı bir desen.

feature-sub-pla = pulcuklar (planşet)
feature-sub-pla-what = Üretim sırasında kâğıda karıştırılan küçük ince pullar; renkli, parlak veya floresan olabilir.
feature-sub-pla-do = Birkaç sayfada pulcukları arayın. Örnekte floresan pulcuklar varsa UV lambası (365 nm) kullanın.
feature-sub-pla-see = Kâğıdın içinde gelişigüzel duran, eşit büyüklükte küçük pulcuklar.
feature-sub-pla-fake = Yüzeye basılmış veya yapıştırılmış, çoğu zaman her sayfada aynı yerde duran benekler.

feature-sub-thr = emniyet şeridi
feature-sub-thr-what = Tamamı kâğıdın içinde duran, çoğu zaman üzerinde çok küçük yazı bulunan dar bir plastik veya metal şerit.
feature-sub-thr-do = Sayfayı ışığa tutun ve şeridi bir kenardan ötekine izleyin.
feature-sub-thr-see = Kâğıdın içinde, çoğu zaman okunabilir yazılı, koyu ve kesintisiz bir çizgi; sayfa düz dururken zor görülür.
feature-sub-thr-fake = Yüzeye basılmış bir çizgi, iki yaprak arasına yapıştırılmış bir şerit veya kesik bir çizgi.

feature-sub-thw = pencereli emniyet şeridi
feature-sub-thw-what = Düzenli aralıklarla kâğıdın yüzeyine çıkan emniyet şeridi.
feature-sub-thw-do = Sayfaya düz dururken bakın, sayfayı eğin, ardından ışığa tutun.
feature-sub-thw-see = Düz dururken düzenli aralıklarla parlayan parçalar; ışığa tutulunca kesintisiz tek bir çizgi.
feature-sub-thw-fake = Yüzeye yapıştırılmış veya basılmış folyo parçaları; kâğıdın içinde kesintisiz çizgi yoktur.

feature-sub-chs = kimyasal duyarlaştırıcı
feature-sub-chs-what = Kâğıtta çamaşır suyu, asit veya çözücü kullanıldığında renkli leke bırakan maddeler.
feature-sub-chs-do = Adların, tarihlerin ve numaraların çevresinde kâğıda yakından bakın. Kâğıdı hiçbir zaman kimyasal maddelerle sınamayın.
feature-sub-chs-see = Kâğıdın ve zemin baskısının rengi bütün verilerin çevresinde aynıdır.
feature-sub-chs-fake = Bir yazının çevresinde, silme girişiminden kalmış bir leke, halka veya soluk alan.

feature-sub-pc = polikarbonat gövde
feature-sub-pc-what = Isı ve basınçla tek bir yekpare kart veya sayfa olarak birleştirilmiş birkaç polikarbonat katmanı.
feature-sub-pc-do = Gövdeyi ve kenarlarını parmaklarınızla yoklayın. Kartı sert bir masaya hafifçe düşürüp dinleyin.
feature-sub-pc-see = Sert ve tiz ses çıkaran katı bir gövde; hiçbir kenarda katman hissedilmez ve kaldırılamaz.
feature-sub-pc-fake = Yumuşak veya bükülen plastik, boğuk bir ses veya kenarda ya da portrenin çevresinde kalkan bir film.

feature-sub-win = şeffaf pencere
feature-sub-win-what = Kartın veya sayfanın parçası olan, iki taraftan da içinden bakılabilen şeffaf alan.
feature-sub-win-do = Pencereyi ışığa tutun. İki taraftan bakın ve sınırını parmağınızla yoklayın.
feature-sub-win-see = Sınırı temiz, basamaksız, şeffaf bir alan; içindeki görüntü örnekte gösterildiği gibidir.
feature-sub-win-fake = Film veya yapıştırıcıyla kapatılmış bir delik, elle hissedilen bir sınır veya bulanık bir alan.

feature-sub-tag = işaretleyici madde (taggant)
feature-sub-tag-what = Kâğıda, plastiğe veya mürekkebe katılan ve yalnızca özel bir algılayıcının tanıdığı madde.
feature-sub-tag-do = Belgeyi, onu veren makama veya bir laboratuvara gönderin. Orada belgeyi veren makamdaki referansla karşılaştırırlar.
feature-sub-tag-see = Algılayıcı kararlaştırılmış yanıtı verir; algılayıcı olmadan hiçbir şey görünmez.
feature-sub-tag-fake = Algılayıcı yanıt vermez veya yanlış yanıt verir. Gişe görevlisi bunu göremez.

feature-sub-mlr = kart kenarında renkli çekirdek
feature-sub-mlr-what = Çok katmanlı bir kartın içinde bulunan, kenar boyunca çizgi olarak görünen renkli katman.
feature-sub-mlr-do = Kartın bütün kenarlarına iyi ışıkta bakın. Çizgi inceyse büyüteç kullanın.
feature-sub-mlr-see = Örnekteki gibi, gövdenin içinde eşit renkli, kesintisiz bir çizgi.
feature-sub-mlr-fake = Çizgi olmaması, kenara boyanmış bir çizgi veya kartın açıldığı yerde bir kesinti.

feature-sub-die = kurcalamayı gösteren kesim deseni
feature-sub-die-what = Bir etikete veya laminata önceden yapılan ve biri onu sökmeye çalıştığında yırtılmasını sağlayan kesikler.
feature-sub-die-do = Kesikler ve kenarlar boyunca yandan gelen ışıkta bakın. Etiketi çekmeyin.
feature-sub-die-see = Bütün kesikler kapalıdır, etiket bütündür ve baskı kesiklerin üzerinden basamaksız sürer.
feature-sub-die-fake = Yırtık veya kaymış parçalar, kırışıklıklar, yapıştırıcı izleri veya kesiklerin üzerine konmuş ikinci bir film.

## Baskı

feature-prt-gui = giyoş
feature-prt-gui-what = Birbirini kesen ve birbirine örülen, bir makine veya programla hesaplanmış ince eğri çizgilerden oluşan desen.
feature-prt-gui-do = Birkaç çizgiyi büyüteçle izleyin.
feature-prt-gui-see = Kesintisiz, dolu tek renkte, noktasız ince çizgiler.
feature-prt-gui-fake = Kesik veya bulanık çizgiler ya da birkaç renkteki küçük noktalardan oluşan çizgiler.

feature-prt-rbw = gökkuşağı baskı
feature-prt-rbw-what = İki veya daha çok mürekkebin baskı makinesinde karıştığı, böylece bir çizginin renginin yavaş yavaş değiştiği baskı.
feature-prt-rbw-do = Bir çizgiyi sayfa boyunca izleyin. Rengin değiştiği yerde çizginin dolu kaldığını büyüteçle denetleyin.
feature-prt-rbw-see = Renkler birbirine basamaksız geçer ve çizgiler dolu kalır.
feature-prt-rbw-fake = Ani renk basamakları veya noktalarla taklit edilmiş bir renk geçişi.

feature-prt-mic = mikro yazı
feature-prt-mic-what = Çıplak göze çizgi gibi görünen çok küçük yazı.
feature-prt-mic-do = Çizgiyi yaklaşık on kat büyüten bir büyüteçle okuyun.
feature-prt-mic-see = Her harf okunaklı ve nettir; sözcükler örnekteki sözcüklerdir.
feature-prt-mic-fake = Düz bir çizgi, bir nokta sırası veya içi dolmuş, okunamayan harfler.

feature-prt-nan = nano yazı
feature-prt-nan-what = Sıradan bir büyütecin gösteremeyeceği kadar küçük yazı veya görüntüler.
feature-prt-nan-do = Bir uzmandan mikroskopla bakmasını ve veren makamdaki referansla karşılaştırmasını isteyin.
feature-prt-nan-see = Güçlü büyütmede yazı veya görüntü keskindir ve referansla aynıdır.
feature-prt-nan-fake = Referansta belirtilen yerde hiçbir şey veya yalnızca belirsiz bir yapı.

feature-prt-int = intaglio (kabartma baskı)
feature-prt-int-what = Kâğıda kalın mürekkep bırakan, oyulmuş bir kalıptan yüksek basınçla yapılan baskı.
feature-prt-int-do = Parmak ucunuzu baskının üzerinde gezdirin. Ardından yandan gelen ışıkta bakın.
feature-prt-int-see = Mürekkep elle hissedilir ve küçük gölgeler düşürür; yıpranmış belgede kabartma daha zayıftır.
feature-prt-int-fake = Pürüzsüz düz baskı veya vernikle, kalın tonerle ya da mürekkepsiz kabartmayla yapılmış bir taklit.

feature-prt-lat = gizli görüntü
feature-prt-lat-what = Farklı yönlerdeki kabarık çizgilerden oluşan, yalnızca dar açıyla bakınca görünen saklı görüntü.
feature-prt-lat-do = Sayfayı göz hizasında yatay olarak ışığa tutun, ardından 90 derece çevirin.
feature-prt-lat-see = Dar açıda bir harf, işaret veya sözcük belirir; sayfa döndükçe açıktan koyuya, koyudan açığa geçer.
feature-prt-lat-fake = Görüntü olmaması veya her açıdan görünecek biçimde basılmış bir görüntü.

feature-prt-rel = kabartma görünümlü çizgi deseni
feature-prt-rel-what = Düz baskı kabarık görünsün diye bir motifin çevresinde bükülmüş ince çizgiler.
feature-prt-rel-do = Motife önden bakın, dokunun ve çizgileri büyüteçle izleyin.
feature-prt-rel-see = Motif kabarık görünür ama elle düzdür; her çizgi içinden kesintisiz geçer.
feature-prt-rel-fake = Kesik veya çift çizgiler, derinliği olmayan bir motif veya noktalardan oluşan çizgiler.

feature-prt-str = bütünleşik görüntü
feature-prt-str-what = Bir parçası ön yüze, öteki parçası arka yüzde tam karşısına basılmış motif.
feature-prt-str-do = Sayfayı ışığa tutun ve motife bakın.
feature-prt-str-see = İki parça birlikte, görünür boşluk olmadan ve üst üste binmeden tek bir tam motif oluşturur.
feature-prt-str-fake = Birleşmeyen, boşluk bırakan, üst üste binen veya bir yüzde bulunmayan parçalar.

feature-prt-asc = kopyalamaya karşı desen
feature-prt-asc-what = Fotokopi makinesinin veya tarayıcının doğru çoğaltamadığı çok ince çizgi veya noktalardan oluşan zemin.
feature-prt-asc-do = Zeminde saklı bir sözcük veya çizgili bantlar arayın. Ayrıntılar için büyüteç kullanın.
feature-prt-asc-see = Saklı hiçbir sözcüğün okunamadığı düzgün bir zemin.
feature-prt-asc-fake = COPY veya VOID gibi bir sözcük okunur duruma gelir ya da zemini düzensiz bantlar keser.

feature-prt-dup = dubleks desen
feature-prt-dup-what = İki veya daha çok mürekkeple ya da iki yüze, tam yan yana basılmış birçok küçük şekilden oluşan desen.
feature-prt-dup-do = Mürekkeplerin buluştuğu yere büyüteçle bakın. Örnekte desen iki yüzdeyse yüzleri karşılaştırın.
feature-prt-dup-see = Şekiller boşluksuz ve üst üste binmeden birbirine oturur; mürekkepler ayrı ve doludur.
feature-prt-dup-fake = Beyaz boşluklar, üst üste binen renkler, kaymış şekiller veya renkli noktalardan kurulmuş şekiller.

feature-prt-err = bilinçli hata veya gizli işaret
feature-prt-err-what = Tasarımda bilerek bırakılmış, yalnızca veren makamın ve uzmanların bildiği küçük bir düzensizlik.
feature-prt-err-do = Kuşku duyarsanız veren makamdan veya laboratuvardan, veren makamdaki referansla karşılaştırmasını isteyin.
feature-prt-err-see = Bunu yalnızca veren makam veya bir uzman değerlendirebilir; herkese açık açıklamalar yerini belirtmez.
feature-prt-err-fake = Uzman, işaretin bulunmadığını, yanlış olduğunu veya sahteci tarafından düzeltildiğini saptar.

feature-prt-fnt = özel harf ve rakamlar
feature-prt-fnt-what = Biçimi bu belge için tasarlanmış, halka satılmayan harf veya rakamlar.
feature-prt-fnt-do = Her rakamın veya harfin biçimini örnekle karşılaştırın. Büyüteç kullanın.
feature-prt-fnt-see = Bütün karakterlerin biçimi, büyüklüğü ve aralığı örnekteki gibidir.
feature-prt-fnt-fake = Sıradan bilgisayar harfleri veya biçimi, yüksekliği ya da aralığı ötekilerden farklı bir rakam.

feature-prt-off = ofset zemin baskısı
feature-prt-off-what = İnce zeminin, genellikle her biri ayrı basılan özel mürekkeplerle yapılan düz baskısı.
feature-prt-off-do = Zeminin çizgilerine büyüteçle bakın.
feature-prt-off-see = Kenarları net, dolu mürekkepli düz çizgiler; elle hiçbir şey hissedilmez.
feature-prt-off-fake = Birkaç renkte noktalardan oluşan çizgiler, küçük mürekkep sıçramaları veya toner tanecikleri.

feature-prt-lpr = tipo baskı numara
feature-prt-lpr-what = Mürekkebi kâğıda bastıran kabarık rakamlarla basılmış numara.
feature-prt-lpr-do = Rakamlara büyüteçle bakın, ardından sayfanın arkasına yandan gelen ışıkta bakın.
feature-prt-lpr-see = Çoğu zaman her rakamın kıyısında daha çok mürekkep ve arkada hafif bir basınç izi.
feature-prt-lpr-fake = Eşit mürekkepli düz rakamlar, noktalar veya toner tanecikleri; basınç izi yoktur.

feature-prt-scr = serigrafi
feature-prt-scr-what = İnce bir elekten geçirilerek kalın bir mürekkep katmansı bırakan, çoğu zaman optik değişken mürekkepler için kullanılan baskı.
feature-prt-scr-do = Baskının kenarına yandan gelen ışıkta büyüteçle bakın.
feature-prt-scr-see = Kenarı görünen kalın bir mürekkep katmansı; kenarda bazen eleğin küçük dişleri görülür.
feature-prt-scr-fake = Kenarsız ince düz bir katman, birkaç renkte noktalar veya elle sürülmüş sim.

feature-prt-dig = dijital baskı
feature-prt-dig-what = Mürekkep püskürtmeli veya tonerli baskı; kişisel verilerde olağan, örnekte başka baskının bulunduğu yerde kuşkuludur.
feature-prt-dig-do = Zemine ve sabit yazıya büyüteçle bakın, örnekle karşılaştırın.
feature-prt-dig-see = Zeminde ofset baskının dolu çizgileri; dijital baskı yalnızca örnekte bulunduğu yerdedir.
feature-prt-dig-fake = Zeminde veya sabit yazıda birkaç renkte küçük mürekkep noktaları ya da toner tanecikleri ve parlaklığı.

feature-prt-emb = mürekkepsiz kabartma (gofre)
feature-prt-emb-what = Kâğıda, kapağa veya plastiğe mürekkepsiz bastırılmış kabartma.
feature-prt-emb-do = Parmak ucunuzu ilgili yerin üzerinde gezdirin, ardından yandan gelen ışıkta bakın.
feature-prt-emb-see = Net bir kabartma; malzeme inceyse bir yüzde kabarık, öteki yüzde çukurdur.
feature-prt-emb-fake = Zayıf, düzensiz veya basılı bir taklit, belirsiz harfler veya örnekten farklı bir kabartma.

## Mürekkepler

feature-ink-ovi = renk değiştiren mürekkep
feature-ink-ovi-what = Bakış açısı değişince belirli bir renkten başka bir renge dönen mürekkep.
feature-ink-ovi-do = Belgeyi bir lambanın altında yavaşça eğin ve rengi izleyin.
feature-ink-ovi-see = Örnekteki iki renk arasında açık bir değişim, örneğin yeşilden maviye.
feature-ink-ovi-fake = Her açıdan tek renk, yalnızca parlaklık değişimi veya başka renklerde simli mürekkep.

feature-ink-ovm = optik değişken manyetik mürekkep
feature-ink-ovm-what = Baskı sırasında dizilmiş manyetik parçacıklar içeren, ışığın hareket ediyor göründüğü renk değiştiren mürekkep.
feature-ink-ovm-do = Belgeyi tek bir lambanın altında yavaşça her yöne eğin.
feature-ink-ovm-see = Renk değişirken basılı işaretin üzerinde parlak bir çubuk veya halka hareket eder.
feature-ink-ovm-fake = Hareket olmaması, basılmış ve yerinde duran bir çubuk veya sıradan metalik parlaklık.

feature-ink-iri = yanardöner mürekkep
feature-ink-iri-what = Yalnızca belirli açılardan görülen, sedef parlaklığında, neredeyse şeffaf mürekkep.
feature-ink-iri-do = Belgeyi bir lambanın altında eğin ve örnekte gösterilen yeri izleyin.
feature-ink-iri-see = Görüntü veya renk tonu bir açıda belirir, başka bir açıda kaybolur.
feature-ink-iri-fake = Hiçbir şey belirmez veya her açıdan gri ya da sarı bir görüntü görülür.

feature-ink-met = metalik mürekkep
feature-ink-met-what = Altın, gümüş veya bronz gibi parlayan, metal parçacıklı mürekkep.
feature-ink-met-do = Belgeyi bir lambanın altında eğin. Baskıya büyüteçle bakın.
feature-ink-met-see = Açıyla artan ve azalan metalik bir parlaklık.
feature-ink-met-fake = Noktalardan oluşan, parlamayan mat sarı, kahverengi veya gri.

feature-ink-uvv = görünür morötesi mürekkep
feature-ink-uvv-what = Gün ışığında normal bir rengi olan, morötesi ışık altında çoğu zaman başka bir renkte ışıyan mürekkep.
feature-ink-uvv-do = Baskıya önce gün ışığında, ardından karanlık bir yerde UV lambası (365 nm) altında bakın.
feature-ink-uvv-see = Görünür baskı, örnekte gösterilen renkte ışır.
feature-ink-uvv-fake = Baskı koyu kalır, başka bir renkte ışır veya yalnızca rötuşlanmış yerlerde ışır.

feature-ink-uvi = görünmez morötesi mürekkep
feature-ink-uvi-what = Gün ışığında görülemeyen, morötesi ışık altında ışıyan mürekkep.
feature-ink-uvi-do = Karanlık bir yerde sayfaya UV lambası (365 nm) altında bakın.
feature-ink-uvi-see = Örnekteki renklerde keskin bir görüntü belirir; öngörülmüşse portrenin üzerinden boşluksuz geçer.
feature-ink-uvi-fake = Görüntü olmaması, sönük veya belirsiz bir görüntü, yanlış renkler ya da portre ve verilerin çevresinde boşluklar.

feature-ink-uv2 = iki dalga boylu morötesi mürekkep
feature-ink-uv2-what = Kısa dalga ve uzun dalga morötesi ışık altında farklı ışıyan mürekkep.
feature-ink-uv2-do = Sayfayı 365 nm ve 254 nm altında karşılaştırın. Gözlerinizi ve cildinizi kısa dalgalı lambadan koruyun.
feature-ink-uv2-see = Örnekte gösterildiği gibi iki farklı renk veya iki farklı görüntü.
feature-ink-uv2-fake = İki lamba altında aynı ışıma veya birinin altında hiç ışıma olmaması.

feature-ink-pho = fosforesan mürekkep
feature-ink-pho-what = Lamba kapatıldıktan sonra bir süre daha ışıyan mürekkep.
feature-ink-pho-do = Karanlık bir odada ilgili yere UV lambası (365 nm) tutun, ardından lambayı kapatın.
feature-ink-pho-see = Baskı karanlıkta, örnekte belirtilen süre boyunca görünür kalır.
feature-ink-pho-fake = Lamba kapatılınca ışıma hemen biter veya hiç ışıma yoktur.

feature-ink-ird = kızılötesinde kaybolan mürekkep
feature-ink-ird-what = Gün ışığında görünen, kızılötesi kameranın göremediği mürekkep.
feature-ink-ird-do = Sayfaya kızılötesi ışıkta bir kamera veya belge okuyucuyla bakın.
feature-ink-ird-see = Örnekteki gibi, bu mürekkeple basılmış kısımlar kaybolur, gerisi görünür kalır.
feature-ink-ird-fake = Bütün kısımlarda tek bir sıradan mürekkep kullanıldığı için her şey görünür kalır veya her şey kaybolur.

feature-ink-ira = kızılötesini soğuran mürekkep
feature-ink-ira-what = Kızılötesi ışıkta koyu kalan, makinelerin okuması gereken yazılarda kullanılan mürekkep.
feature-ink-ira-do = Sayfaya kızılötesi ışıkta bir kamera veya belge okuyucuyla bakın.
feature-ink-ira-see = Örnekte belirtilen kısımlar, çoğu zaman makinede okunabilir bölge, koyu ve net kalır.
feature-ink-ira-fake = Bu kısımlar, püskürtmeli yazıcı mürekkeplerinin çoğu gibi, kızılötesi ışıkta soluklaşır veya kaybolur.

feature-ink-ast = anti-Stokes mürekkebi
feature-ink-ast-what = Güçlü bir kızılötesi kaynakla aydınlatıldığında görünür ışık veren mürekkep.
feature-ink-ast-do = Bu sınama için yapılmış kızılötesi işaretleyiciyi (900 ile 980 nm arası) kullanın. Hiçbir zaman göze tutmayın.
feature-ink-ast-see = Kızılötesi ışının mürekkebe değdiği yerde, çoğu zaman yeşil, kırmızı veya mavi küçük bir ışık noktası.
feature-ink-ast-fake = Örnekte gösterilen yerde görünür ışık olmaması.

feature-ink-mtm = metamerik mürekkepler
feature-ink-mtm-what = Bir ışıkta aynı, başka bir ışıkta veya renk filtresinden bakınca farklı görünen iki mürekkep.
feature-ink-mtm-do = İlgili yere önce gün ışığında, ardından örnekte belirtilen öteki lambayla veya filtreyle bakın.
feature-ink-mtm-see = İki farklı görünüm: kısımlar bir ışıkta aynı, ötekinde açıkça ayrıdır.
feature-ink-mtm-fake = Kısımlar her ışıkta aynı görünür veya gün ışığında bile ayırt edilir.

feature-ink-pen = kâğıda işleyen numara mürekkebi
feature-ink-pen-what = Numaralar için kullanılan, boyası kâğıdın içine işleyip arkayı renklendiren mürekkep.
feature-ink-pen-do = Sayfayı çevirin ve numaranın arkasına bakın.
feature-ink-pen-see = Arkada her rakamın altında çoğu zaman kırmızı renkli bir iz, bazen de önde bir hale.
feature-ink-pen-fake = Arkada iz olmaması, basılmış bir iz veya rakamları izlemeyen bir iz.

feature-ink-bld = dağılan veya tepkimeye giren mürekkep
feature-ink-bld-what = Su veya çözücüyle karşılaşınca dağılan ya da renk değiştiren, böylece silme girişimini gösteren mürekkep.
feature-ink-bld-do = Leke veya dağılmış renk arayın. Sıvıyla yapılan her sınamayı laboratuvara bırakın.
feature-ink-bld-see = Baskı düzgün, net ve lekesizdir; laboratuvarda mürekkep referanstaki gibi tepki verir.
feature-ink-bld-fake = Değiştirilmiş verilerin çevresinde renkli lekeler veya laboratuvarda tepki vermeyen mürekkep.

feature-ink-thm = termokromik mürekkep
feature-ink-thm-what = Isıtılınca renk değiştiren veya şeffaflaşan, soğuyunca eski durumuna dönen mürekkep.
feature-ink-thm-do = Sıcak bir parmağı birkaç saniye baskıya bastırın, ardından soğumasını bekleyin.
feature-ink-thm-see = Renk ısıyla değişir veya kaybolur ve kısa süre sonra geri gelir.
feature-ink-thm-fake = Renk aynı kalır veya soğuduktan sonra geri gelmez.

feature-ink-pch = fotokromik mürekkep
feature-ink-pch-what = Güneş ışığında veya morötesi ışıkta renk değiştiren, sonra eski durumuna dönen mürekkep.
feature-ink-pch-do = İlgili yeri güneş ışığına veya UV lambası altına tutun, ardından gölgede bekletin.
feature-ink-pch-see = Renk güçlü ışıkta belirir veya değişir ve bir süre sonra eski durumuna döner.
feature-ink-pch-fake = Güçlü ışıkta değişim olmaması veya kalıcı bir değişim.

## Optik değişken unsurlar

feature-ovd-hol = hologram
feature-ovd-hol-what = İnce yapısı ışığı büken, değişen renkler ve çoğu zaman derinlik gösteren ince folyo.
feature-ovd-hol-do = Belgeyi tek bir lambanın altında eğin ve çevirin. Folyonun kenarına bakın.
feature-ovd-hol-see = Renkler ve görüntüler açıyla değişir; örnekte varsa derinlik görülür.
feature-ovd-hol-fake = Tek sabit resimli parlak bir folyo, sönük renkler, genel bir gökkuşağı parlaklığı veya kalkmış bir kenar.

feature-ovd-kin = kırınımlı hareket unsuru
feature-ovd-kin-what = Eğildiğinde çizgilerin veya şekillerin belirli bir sırayla hareket ettiği, büyüdüğü veya değiştiği folyo.
feature-ovd-kin-do = Belgeyi tek bir lambanın altında yavaşça öne, arkaya ve yanlara eğin.
feature-ovd-kin-see = Keskin çizgiler, örnekte gösterilen yönde ve sırada, çok parlak biçimde hareket eder.
feature-ovd-kin-fake = Doğru hareket olmadan her yerde gökkuşağı renkleri veya başka bir sırada hareket.

feature-ovd-did = sıfırıncı mertebe unsuru
feature-ovd-did-what = Belge çevrilince değişen iki güçlü renk gösteren, neredeyse şeffaf yapı.
feature-ovd-did-do = Renkler belirene kadar belgeyi eğin, ardından kendi düzleminde 90 derece çevirin.
feature-ovd-did-see = Çevirmeyle değişen iki belirli renk; başka açılarda alttaki veriler okunur kalır.
feature-ovd-did-fake = Birçok gökkuşağı rengi, çevrilince değişim olmaması veya renkli bir baskı.

feature-ovd-len = lentiküler görüntü
feature-ovd-len-what = Yüzeyinde küçük yivler veya mercekler bulunan, farklı açılarda farklı görüntüler gösteren alan.
feature-ovd-len-do = Belgeyi sağa sola veya yukarı aşağı eğin. Yivleri parmağınızla yoklayın.
feature-ovd-len-see = Her biri kendi açısında net olan en az iki ayrı görüntü, örneğin portre ve tarih.
feature-ovd-len-fake = Birlikte görünen iki görüntü, tek bir görüntü, pürüzsüz bir yüzey veya yapıştırılmış bir parça.

feature-ovd-ret = geri yansıtmalı laminat
feature-ovd-ret-what = Işığı kaynağına geri gönderen ve o zaman saklı bir desen gösteren film.
feature-ovd-ret-do = Bir el fenerini gözünüzün yanında tutup belgeye doğrultun veya özel bakış aygıtını kullanın.
feature-ovd-ret-see = Sayfanın üzerinde, ışık başka yandan gelince kaybolan parlak bir desen.
feature-ovd-ret-fake = Desen olmaması, basit bir parlaklık veya portrenin çevresinde kesilen bir desen.

feature-ovd-lam = kırınımlı laminat
feature-ovd-lam-what = Portrenin ve verilerin üzerinde, değişen renklerde bir desen taşıyan koruyucu film.
feature-ovd-lam-do = Sayfayı eğin ve deseni portrenin üzerinde izleyin. Filmin bütün kenarlarını inceleyin.
feature-ovd-lam-see = Desen portreyi ve verileri kesintisiz geçer; kenarlar düz ve sıkıca yapışıktır.
feature-ovd-lam-fake = Portrenin çevresinde bir kesinti, kabarcıklar, kesikler, kalkmış bir kenar veya üstte ikinci bir film.

feature-ovd-pol = polarizasyon unsuru
feature-ovd-pol-what = Saklı görüntüsü veya rengi yalnızca polarize filtreyle beliren katman.
feature-ovd-pol-do = İlgili yere polarize filtreyle bakın ve filtreyi yavaşça çevirin.
feature-ovd-pol-see = Filtre dönerken bir görüntü belirir veya açık ve koyu kısımlar yer değiştirir.
feature-ovd-pol-fake = Filtre dönerken değişim olmaması.

feature-ovd-mic = mikro mercek unsuru
feature-ovd-mic-what = Yüzüyor, batıyor veya hareket ediyor gibi görünen minik görüntülerin üzerinde çok küçük merceklerden oluşan film veya yüzey.
feature-ovd-mic-do = Belgeyi normal ışıkta her yöne eğin.
feature-ovd-mic-see = Görüntü yüzeyin üstünde veya altında duruyor gibi görünür ve açıyla belirgin biçimde hareket eder.
feature-ovd-mic-fake = Düz bir resim, belirsiz bir hareket veya kaba yivli sıradan mercekli plastik.

## Kişiselleştirme

feature-per-lsr = lazer kazıma
feature-per-lsr-what = Plastiğin içinde lazerle koyulaştırılmış, genellikle gri tonlarda portre ve veriler.
feature-per-lsr-do = Portreye ve yazıya büyüteçle bakın. Üzerlerindeki yüzeyi parmağınızla yoklayın.
feature-per-lsr-see = Gövdenin içinde gri veya siyah izler, üstte mürekkep yok; bazı karakterler kabarık olabilir.
feature-per-lsr-fake = Yüzeyde mürekkep veya toner, renkli noktalar, çizikler veya yeni bir portre taşıyan ince bir film.

feature-per-tac = elle hissedilen lazer kazıma
feature-per-tac-what = Yüzeyde elle hissedilecek biçimde lazerle kabartılmış karakterler.
feature-per-tac-do = Parmak ucunuzu örnekte belirtilen verilerin üzerinde gezdirin. Onlara yandan gelen ışıkta bakın.
feature-per-tac-see = Karakterler belirgin biçimde kabarık ve koyudur, plastiğin parçasıdır.
feature-per-tac-fake = Pürüzsüz bir yüzey veya vernikle, yapıştırıcıyla ya da arkadan bastırarak yapılmış bir kabartma.

feature-per-gho = ikinci portre
feature-per-gho-what = Belge sahibinin, belgenin başka bir yerine konmuş daha küçük veya daha soluk ikinci görüntüsü.
feature-per-gho-do = İkinci portreyi ana portreyle ve kişiyle karşılaştırın.
feature-per-gho-see = Örnekteki yerde ve teknikte, aynı yaşta aynı kişi.
feature-per-gho-fake = Başka bir kişi, başka bir resim ya da ikinci portrenin bulunmaması, belirsiz veya sonradan basılmış olması.

feature-per-per = lazer perforasyonu
feature-per-per-what = Sayfalar veya kart boyunca lazerle yakılan ince deliklerden oluşan numara veya görüntü.
feature-per-per-do = Sayfayı ışığa tutun. Kitapçıkta birkaç sayfadaki delikleri karşılaştırın.
feature-per-per-see = Temiz, yuvarlak veya biçimli delikler; kitapçıkta sayfadan sayfaya küçülür.
feature-per-per-fake = Yırtık veya kenarı kabarık bastırılmış delikler, bütün sayfalarda eşit büyüklük veya birkaç delik sırası.

feature-per-ipi = portrede saklı kişisel veriler
feature-per-ipi-what = Portrenin içine kodlanmış, yalnızca özel bir çözücü mercekle okunabilen kişisel veriler.
feature-per-ipi-do = Bu belge için yapılmış çözücü merceği portrenin üzerine koyun ve yavaşça çevirin.
feature-per-ipi-see = Ad, numara veya başka veriler belirir ve basılı verilerle uyuşur.
feature-per-ipi-fake = Yazı belirmez veya yazı başka bir kişiye ya da belgeye aittir.

feature-per-lts = harflerle oluşturulan portre
feature-per-lts-what = Noktalar yerine çok küçük harf veya rakamlardan kurulmuş portre.
feature-per-lts-do = Portreye en az on kat büyüten bir büyüteçle bakın.
feature-per-lts-see = Yüzü, çoğu zaman belge sahibinin verilerini içeren okunabilir harf veya rakamlar oluşturur.
feature-per-lts-fake = Sıradan noktalar, yumuşak geçişli tonlar veya okunamayan işaretler.

feature-per-ink = mürekkep püskürtmeli portre
feature-per-ink-what = Küçük mürekkep noktalarıyla püskürtülmüş portre; bazı belgelerde olağan, örnekte başka teknik varsa kuşkuludur.
feature-per-ink-do = Portreye büyüteçle bakın ve tekniği örnekle karşılaştırın.
feature-per-ink-see = Doğru teknik buysa: malzemenin içinde veya üzerinde düzensiz ince noktalar; zemin baskısı kesilmeden sürer.
feature-per-ink-fake = Örnekte lazer kazıma veya fotoğraf varken mürekkep noktaları ya da filmin üzerinde noktalar.

feature-per-d2t = boya difüzyonlu portre
feature-per-d2t-what = Boya filmleri ısıtılarak, boyanın plastik yüzeye geçmesiyle yapılan renkli portre.
feature-per-d2t-do = Portreye büyüteçle bakın.
feature-per-d2t-see = Ayrı mürekkep noktaları olmayan, genellikle koruyucu film altında yumuşak geçişli renkler.
feature-per-d2t-fake = Ayrı mürekkep veya toner noktaları, kazınmış yüzey veya portrenin çevresinde kesilmiş bir film.

feature-per-sig = bütünleşik imza
feature-per-sig-what = Bir şerit üzerinde değil, sayfanın veya kartın parçası olarak çoğaltılmış belge sahibi imzası.
feature-per-sig-do = İmzaya ve çevresindeki alana büyüteçle bakın.
feature-per-sig-see = Öteki verilerle aynı teknik, kesik kenar yok, zemin baskısı kesilmeden sürer.
feature-per-sig-fake = Yapıştırılmış bir şerit, kesik bir kenar, silinmiş zemin veya filmin üzerinde kalem mürekkebi.

feature-per-ste = steganografik görüntü
feature-per-ste-what = İçine, özel yazılımla okunmak üzere, gözle görülmeyen veriler saklanmış resim.
feature-per-ste-do = Veren makamdan veya laboratuvardan resmi okumasını ve veren makamdaki referansla karşılaştırmasını isteyin.
feature-per-ste-see = Yazılım saklı verileri okur ve veriler basılı verilerle uyuşur; göz hiçbir şey görmez.
feature-per-ste-fake = Saklı veri olmaması veya basılı verilerle uyuşmayan veriler.

feature-per-cha = değişken lazer görüntü
feature-per-cha-what = Altına lazerle, belge sahibinin verilerini içeren iki veya daha çok görüntü yazılmış yüzey mercekleri.
feature-per-cha-do = Belgeyi eğin ve her görüntüyü basılı verilerle karşılaştırın. Mercekleri parmağınızla yoklayın.
feature-per-cha-see = Veri sayfasıyla uyuşan ayrı görüntüler, örneğin portre ve numara.
feature-per-cha-fake = Değişmeyen görüntüler, başka bir kişinin verileri veya basılmış ya da yapıştırılmış bir taklit.

feature-per-stm = fotoğraf üzerindeki mühür
feature-per-stm-what = Bir bölümü fotoğrafa, bir bölümü sayfaya gelecek biçimde basılmış mürekkepli veya soğuk mühür.
feature-per-stm-do = Mührü fotoğrafın kenarı boyunca izleyin. Soğuk mühürde yandan gelen ışık kullanın.
feature-per-stm-see = Çizgiler, harfler ve kabartma kenarda basamaksız, aynı mürekkeple sürer.
feature-per-stm-fake = Kenarda kesinti veya kayma, tamamlanmış çizgiler, iki ayrı mürekkep veya önceki bir fotoğrafın izleri.

feature-per-win = kişiselleştirilmiş pencere
feature-per-win-what = Belge sahibinin portresini veya verilerini taşıyan şeffaf pencere.
feature-per-win-do = Pencereyi ışığa tutun ve iki taraftan bakın. Ana portre ve verilerle karşılaştırın.
feature-per-win-see = Görüntü şeffaf malzemenin içindedir ve aynı belge sahibine aittir.
feature-per-win-fake = Yüzeyde mürekkep, yapıştırılmış bir film veya başka bir kişinin görüntüsü.

## Veriler

feature-dat-mrz = makinede okunabilir bölge (MRZ)
feature-dat-mrz-what = Ana verileri makineler için yineleyen, sabit harf ve rakamlardan oluşan iki veya üç satır.
feature-dat-mrz-do = Satırları MRZ aracına girin ve her değeri sayfayla karşılaştırın.
feature-dat-mrz-see = Kontrol rakamları ve sayfa uyuşur. Kontrol rakamlarının uyuşması bir belgenin gerçek olduğunu hiçbir zaman göstermez; adların kontrol rakamı yoktur.
feature-dat-mrz-fake = Yanlış kontrol rakamları, sayfadakinden farklı veriler, yanlış uzunluk veya alışılmadık harfler.

feature-dat-b1d = tek boyutlu barkod
feature-dat-b1d-what = Genellikle bir numara taşıyan, farklı kalınlıkta çizgilerden oluşan sıra.
feature-dat-b1d-do = Kodu okutun ve numarayı basılı numarayla karşılaştırın.
feature-dat-b1d-see = Kod okunur ve numara uyuşur; yalnız bu, belgenin gerçek olduğunu göstermez.
feature-dat-b1d-fake = Okunamayan veya başka bir belgeden kopyalanmış bir kod.

feature-dat-b2d = iki boyutlu barkod
feature-dat-b2d-what = Bir çizgi sırasından daha çok veri taşıyan, küçük koyu ve açık hücrelerden veya üst üste sıralardan oluşan alan.
feature-dat-b2d-do = Kodu uygun bir okuyucuyla okutun ve verileri sayfayla karşılaştırın.
feature-dat-b2d-see = Veriler okunur ve sayfayla uyuşur. İmzasız bir kodu herkes yapabilir.
feature-dat-b2d-fake = Başka bir kişinin verileri, sıradan bir yazı veya web adresi ya da yalnızca süs olan bir kod.

feature-dat-qrc = karekod (QR)
feature-dat-qrc-what = Veri veya web adresi taşıyan, üç köşesinde işaret bulunan kare barkod.
feature-dat-qrc-do = Adresi açmadan okutun. Adresi yalnızca veren makamın resmî sitesine aitse açın.
feature-dat-qrc-see = Tam olarak gösterilen resmî adres ve orada kâğıtla uyuşan bir kayıt.
feature-dat-qrc-fake = Benzer ama yanlış bir adres, kopyalanmış bir sayfa veya başka bir kişiye ait kayıt.

feature-dat-vds = görünür dijital mühür
feature-dat-vds-what = Ana verileri veren makamın dijital imzasıyla taşıyan barkod.
feature-dat-vds-do = İmzayı doğrulayan bir yazılımla okutun, ardından verileri sayfayla karşılaştırın.
feature-dat-vds-see = İmza geçerlidir, sertifika veren makama aittir ve veriler uyuşur. Kopyalanmış bir mühür de geçerli çıkabilir.
feature-dat-vds-fake = Geçersiz veya bulunmayan imza, bilinmeyen bir sertifika veya sayfadan farklı veriler.

feature-dat-num = belge numarası serisi
feature-dat-num-what = Belge numarasındaki harf ve rakamların sabit düzeni ve numaranın belgedeki yerleri.
feature-dat-num-do = Uzunluğu, harfleri ve yerleri bu sürümün tanımıyla karşılaştırın. Bütün yerleri birbiriyle karşılaştırın.
feature-dat-num-see = Her yerde, verildiği dönemde kullanılan düzen ve baskıyla aynı numara.
feature-dat-num-fake = Yanlış bir düzen, başka bir seriden veya dönemden bir numara ya da bir belgede farklı numaralar.

feature-dat-nin = ulusal kimlik numarasının kontrol rakamı
feature-dat-nin-what = Devlet kullanıyorsa, ulusal kimlik numarasında öteki rakamlardan hesaplanan rakam.
feature-dat-nin-do = Numarayı bu devlet için olan araca girin.
feature-dat-nin-see = Numara kurala uygundur ve basılı verilerle uyuşur; bu, numaranın verilmiş olduğunu göstermez.
feature-dat-nin-fake = Yanlış bir kontrol rakamı, yanlış uzunluk veya numarayla uyuşmayan bir doğum tarihi.

feature-dat-can = kart erişim numarası
feature-dat-can-what = Bazı belgelerin temassız çipini bir okuyucunun açmasını sağlayan altı basılı rakam.
feature-dat-can-do = Altı rakamı okuyucuya girin. Onları dosyalara veya iletilere yazmayın.
feature-dat-can-see = Çip, örnekte gösterilen yerdeki basılı numarayla açılır.
feature-dat-can-fake = Numara yoktur, uzunluğu farklıdır veya reddedilir. Ret, çipin hasarından da kaynaklanabilir.

feature-dat-cal = takvim tutarlılığı
feature-dat-cal-what = Aynı tarihin hicri şemsi, hicri kameri ve miladi takvimlerde birbiriyle uyuşması.
feature-dat-cal-do = Her tarihi tarih aracıyla çevirin ve sonuçları, haftanın gününü de katarak karşılaştırın.
feature-dat-cal-see = Tarihler uyuşur; kameri tarihlerde bir günlük fark olabilir.
feature-dat-cal-fake = Aralarında aylar veya yıllar bulunan tarihler ya da takvimde olmayan günler.

## Çipler ve elektronik denetimler

feature-ele-ctc = temaslı çip
feature-ele-ctc-what = Kart okuyucuya takıldığında çalışan, görünür metal temas yüzeyli çip.
feature-ele-ctc-do = Kartı temaslı bir okuyucuya takın. Temas plakasının kenarına bakın.
feature-ele-ctc-see = Çip beklenen kart türü olarak yanıt verir ve plaka temiz bir yuvada düz durur.
feature-ele-ctc-fake = Basılmış veya yapıştırılmış bir plaka, yanıt olmaması veya başka bir kart türü. Hasarlı bir çip de yanıtsız kalabilir.

feature-ele-ctl = temassız çip
feature-ele-ctl-what = Belgenin içinde, okuyucunun kısa mesafeden radyo dalgasıyla ulaştığı antenli çip.
feature-ele-ctl-do = Belgeyi temassız bir okuyucunun üzerine koyun.
feature-ele-ctl-see = Okuyucu bir çip ve beklenen uygulamayı bulur. Yanıt tek başına belgenin gerçek olduğunu göstermez.
feature-ele-ctl-fake = Yanıt olmaması veya başka türden bir çip. Gerçek bir çip hasarlı olabilir: o zaman geri kalan her şeyi denetleyin.

feature-ele-pa = pasif kimlik doğrulama
feature-ele-pa-what = Veren makamın çip verilerindeki dijital imzasının, devletin kök sertifikasına (CSCA) kadar doğrulanması.
feature-ele-pa-do = Okuyucuya imzayı, güvenilir kaynaktan alınmış güncel sertifikalarla doğrulatın.
feature-ele-pa-see = Geçerli imza, değişmemiş veriler ve güvenilir bir kök sertifika. Bu, kopyalanmış bir çip olasılığını dışlamaz.
feature-ele-pa-fake = Değiştirilmiş veriler, geçersiz bir imza veya bilinmeyen bir kök. Sonuncusu eski bir sertifika listesinden de kaynaklanabilir.

feature-ele-aa = aktif kimlik doğrulama
feature-ele-aa-what = Çipin kopya olmadığını kendi gizli anahtarıyla kanıtladığı sınama.
feature-ele-aa-do = Okuyucuya bu sınamayı pasif kimlik doğrulamayla birlikte yaptırın.
feature-ele-aa-see = Çip soruya doğru yanıt verir ve açık anahtarı, veren makamın geçerli imzasının kapsamındadır.
feature-ele-aa-fake = İmzalı veriler bu işlevi vaat ettiği hâlde yanıt olmaması veya yanlış yanıt. Bazı gerçek belgelerde bu işlev yoktur.

feature-ele-ca = çip kimlik doğrulaması
feature-ele-ca-what = Çipin kopya olmadığını kanıtlayan ve sonraki iletişimi koruyan anahtar anlaşması.
feature-ele-ca-do = Okuyucuya çip kimlik doğrulamasını pasif kimlik doğrulamayla birlikte yaptırın.
feature-ele-ca-see = Korumalı iletişim başlar ve çipin anahtarı, veren makamın geçerli imzasının kapsamındadır.
feature-ele-ca-fake = İmzalı veriler vaat ettiği hâlde anahtar anlaşması başarısız olur. Bazı gerçek belgelerde bu işlev yoktur.

feature-ele-bac = temel erişim kontrolü (BAC)
feature-ele-bac-what = Çipi yalnızca basılı MRZ’den türetilen bir anahtarla açan eski bir koruma.
feature-ele-bac-do = Okuyucuya MRZ’yi okutun ve çipi açtırın.
feature-ele-bac-see = Çip, basılı MRZ’deki belge numarası, doğum tarihi ve son geçerlilik tarihiyle açılır.
feature-ele-bac-fake = Sayfadan türetilen anahtar reddedilir: sayfa veya çip değiştirilmiş olabilir. Okuma hataları da olabilir.

feature-ele-pac = PACE erişim koruması
feature-ele-pac-what = Çipi MRZ veya kart erişim numarasıyla açan daha yeni ve daha güçlü bir koruma.
feature-ele-pac-do = Okuyucuya çipi MRZ veya basılı kart erişim numarasıyla açtırın.
feature-ele-pac-see = Çip basılı verilerle açılır ve ardından şifreli iletişim kurar.
feature-ele-pac-fake = Basılı veriler reddedilir: sayfa veya çip değiştirilmiş olabilir. Okuma hataları da olabilir.

feature-ele-eac = genişletilmiş erişim kontrolü (EAC)
feature-ele-eac-what = Çipteki parmak izlerinin korunması: okuyucu önce yetkili olduğunu kanıtlamalıdır.
feature-ele-eac-do = Yalnızca yetkili makamlar: okuyucuya terminal kimlik doğrulamasını tamamlatın, ardından parmak izlerini karşılaştırın.
feature-ele-eac-see = Çip yetkilendirmeden sonra parmak izlerini verir ve bunlar kişiyle eşleşir. Her belgede parmak izi saklanmaz.
feature-ele-eac-fake = Parmak izleri başka bir kişiye aittir. Ret, okuyucunun yetkisi olmadığı anlamına da gelebilir.

feature-ele-sig = nitelikli elektronik imza anahtarları
feature-ele-sig-what = Kanunun bu imzaları tanıdığı yerlerde belge sahibinin elektronik imza attığı, çipteki gizli anahtarlar.
feature-ele-sig-do = İmzalı bir dosyayı güvenilir bir doğrulama yazılımıyla doğrulayın; sertifikayı ve iptal durumunu denetleyin.
feature-ele-sig-see = İmza geçerlidir, dosya değişmemiştir; sertifika imza anında geçerliydi ve belge sahibinin adını taşır.
feature-ele-sig-fake = Bir imza resmi, bilinmeyen bir sertifika, değiştirilmiş bir dosya veya iptal edilmiş bir sertifika.

feature-ele-lds = çip verilerinin basılı verilerle karşılaştırılması
feature-ele-lds-what = Çipte, MRZ verileri ve portre gibi, basılı verileri yineleyen veri grupları.
feature-ele-lds-do = Çipi okuyun, pasif kimlik doğrulama yapın, verileri ve portreyi sayfayla ve kişiyle karşılaştırın.
feature-ele-lds-see = Çipte, sayfada ve MRZ’de aynı veriler ve aynı belge sahibi.
feature-ele-lds-fake = Çipte sayfadakinden başka bir portre, başka bir ad veya başka bir numara.

## Kitapçıklar

feature-bkl-sti = dikiş ipliği
feature-bkl-sti-what = Kitapçığın sayfalarını tutan, çoğu zaman birkaç renkli veya floresan iplik.
feature-bkl-sti-do = Kitapçığı ortasından açın ve ipliğe, UV lambası (365 nm) altında da bakın.
feature-bkl-sti-see = Örnekteki renkler ve ışıma, düzenli bir dikiş ve tek bir delik sırası.
feature-bkl-sti-fake = İkinci bir delik sırası, kesilmiş veya yeniden bağlanmış iplik, başka bir renk veya beklenen ışımanın olmaması.

feature-bkl-pgn = sayfa numaraları ve perforasyon
feature-bkl-pgn-what = Basılı sayfa numaraları ve çoğu zaman kitapçığın sayfaları boyunca delinmiş belge numarası.
feature-bkl-pgn-do = Bütün sayfaları sayın; her birindeki sayfa numarasını ve delinmiş numarayı karşılaştırın.
feature-bkl-pgn-see = Bütün sayfalar eksiksiz, sıralı ve aynı kâğıttandır, aynı belge numarasını taşır.
feature-bkl-pgn-fake = Eksik veya çift bir sayfa, başka bir numara veya üst üste gelmeyen delikler.

feature-bkl-cov = kapakta sıcak yaldız baskı
feature-bkl-cov-what = Kapağa ısı ve metalik folyoyla bastırılmış amblem ve yazılar.
feature-bkl-cov-do = Kapağa yandan gelen ışıkta bakın ve baskıyı elinizle yoklayın.
feature-bkl-cov-see = Örnekteki amblem ve yazılarla temiz kenarlar ve hafif bir derinlik; aşınma olağandır.
feature-bkl-cov-fake = Boyanmış veya basılmış altın rengi, belirsiz kenarlar, yanlış amblem veya yazım yanlışları.

feature-bkl-end = yan kâğıdı
feature-bkl-end-what = Kapağı sayfa bloğuna bağlayan, çoğu zaman güvenlik baskılı yaprak.
feature-bkl-end-do = Her iki kapağın iç yüzüne ve bütün kenarlara bakın, ardından baskıyı örnekle karşılaştırın.
feature-bkl-end-see = Yaprak sıkıca ve düzgün yapışıktır; baskısı ve öteki unsurları örnekteki gibidir.
feature-bkl-end-fake = Yapıştırıcı izleri, kırışıklıklar, kesikler, ikinci bir katman veya basit baskı.

feature-bkl-hin = plastik sayfanın menteşesi
feature-bkl-hin-what = Plastik veri sayfasını kitapçığa bağlayan esnek şerit.
feature-bkl-hin-do = Sayfayı açın, menteşeyi elinizle yoklayın, iki yüze ve dikiş yerine bakın.
feature-bkl-hin-see = Sayfaya sıkıca bağlı ve öteki sayfalarla birlikte dikilmiş düzgün bir menteşe.
feature-bkl-hin-fake = Kesikler, yapıştırıcı, yapışkan bant, yeni delikler veya başka malzemeden bir menteşe.

feature-bkl-lbl = güvenlik etiketi
feature-bkl-lbl-what = Bir sayfaya yapıştırılan vize, veri değişikliği veya süre uzatma gibi basılı yapışkan etiket.
feature-bkl-lbl-do = Kenarlara, baskıya ve kenarı kesen mühre bakın. Etiketi kaldırmayın.
feature-bkl-lbl-see = Bütün kenarları düz, kendi numarasını ve örnekteki unsurları taşıyan bütün bir etiket.
feature-bkl-lbl-fake = Kalkmış veya kırpılmış bir kenar, yırtık yüzey, yapıştırıcı, değiştirilmiş veriler veya başka bir belgeden alınmış etiket.

## Nüfus belgeleri

feature-civ-sea = soğuk mühür
feature-civ-sea-what = İdarenin, kâğıda mürekkepsiz kabartma olarak basılan mührü.
feature-civ-sea-do = Mührü parmağınızla yoklayın ve yazısını yandan gelen ışıkta okuyun.
feature-civ-sea-see = İki yüzde net bir kabartma; idarenin ve devletin adı örnekteki gibidir.
feature-civ-sea-fake = Zayıf veya düzensiz kabartma, okunamayan yazı, başka bir idare ya da çizilmiş veya basılmış bir taklit.

feature-civ-wet = mürekkepli mühür
feature-civ-wet-what = İdarenin, belgeye elle ve mürekkeple basılan mührü.
feature-civ-wet-do = Mühre büyüteçle bakın. Yazıyı, büyüklüğü ve amblemi örnekle karşılaştırın.
feature-civ-wet-see = Kâğıda işleyen, biraz düzensiz mürekkep ve o tarihte yetkili olan idarenin adı.
feature-civ-wet-fake = Yazıcı noktaları, toner parlaklığı, her yerde eşit renk, yazım yanlışları veya o zaman bulunmayan bir idare.

feature-civ-stu = dip koçanı numarası
feature-civ-stu-what = Hem belgede hem idarenin sakladığı parçada bulunan numara.
feature-civ-stu-do = Belgeyi veren idareden numarayı, adı ve tarihi dip koçanıyla veya verilmiş formların listesiyle karşılaştırmasını isteyin.
feature-civ-stu-see = Numara, ad ve tarih uyuşur; dip koçanı varsa kesim kenarları birbirine oturur.
feature-civ-stu-fake = Çalındığı bildirilmiş, o tarihte henüz verilmemiş veya başka bir kişiye verilmiş bir form numarası.

feature-civ-reg = nüfus kaydına atıf
feature-civ-reg-what = Belgeden kütükteki nüfus kaydına götüren cilt, sayfa ve kayıt numaraları.
feature-civ-reg-do = Kütüğü tutan idareden nüfus kaydını belgeyle karşılaştırmasını isteyin.
feature-civ-reg-see = Bu numaralarla bir nüfus kaydı vardır; kişileri, tarihleri ve yerleri belgeyle uyuşur.
feature-civ-reg-fake = Böyle bir nüfus kaydının olmaması, başka kişilerin kaydı, sonradan ekleme veya cildin dışında kalan numaralar.

feature-civ-apo = apostil veya tasdik
feature-civ-apo-what = Yurt dışında kullanım için bir belgedeki imzanın, imzalayanın sıfatının ve mührün gerçek olduğunu bildiren resmî onay.
feature-civ-apo-do = Veren makamın sicilinde numarasını ve tarihini, tasdik zincirinde ise her adımı denetleyin.
feature-civ-apo-see = Sicil bu belgenin apostilini doğrular. Belgenin içeriğini doğrulamaz.
feature-civ-apo-fake = Bilinmeyen bir numara, kullanılmayan bir unvan veya form ya da başka bir belgeden aktarılmış apostil.

feature-civ-dup = ikinci nüsha ibaresi
feature-civ-dup-what = Belgenin, örneğin kaybolmuş olan önceki bir belgenin yerine geçtiğini gösteren sözcük veya mühür.
feature-civ-dup-do = İbareyi arayın. Belgeyi veren idareye önceki belgenin hâlâ geçerli olup olmadığını sorun.
feature-civ-dup-see = İbare devletin kullandığı sözcükle ve yerdedir; kütükte yeni belgenin verildiği kayıtlıdır.
feature-civ-dup-fake = Silinmiş veya örtülmüş bir ibare ya da yenisi verildikten sonra kullanılan önceki belge.

feature-civ-ext = kayıt örneği veya tam suret
feature-civ-ext-what = Belgenin türü: kayıt örneği seçilmiş verileri verir; tam suret nüfus kaydının tamamını notlarıyla yineler.
feature-civ-ext-do = Başlığı okuyun ve alanları örnekle karşılaştırın. Veri eksikse öteki türü isteyin.
feature-civ-ext-see = Başlık, alanlar, tarih, görevlinin adı ve imzası türe ve devlete uygundur.
feature-civ-ext-fake = Bu türde bulunmayan alanlar, atlanmış sonraki notlar veya tam suret diye sunulan bir kayıt örneği.
