# Describing a document for the register of specimens: beginning, facts, words in each language, who reads it, sources; then
# submission, release by a second person, and the revisions of what was released. A “draft” is a description that no
# reader has yet; a “revision” is one that was released.
# To be confirmed by a native reader: specimens-type-y, specimens-draft-release and its kin (the portal’s word for
# “publish”, though some specimens are for few readers), specimens-revision (revizyon, beside sürüm for version),
# specimens-weaker, specimens-fact-orientation, specimens-words-stale, specimens-draft-farther

specimens-new = Belge betimle
specimens-new-lead = Belgenin ne tür bir belge olduğuyla başlayın. Gerisi sonraki sayfalarda gelir. Ülkenizden ikinci bir kişi yayımlamadan kimse okuyamaz.
specimens-new-document = Belge
specimens-new-document-hint = Kütükte bulunan bir belgenin yeni sürümü, burada gösterilen sıradaki boş numarayı alır.
specimens-new-document-none = Henüz kütükte olmayan bir belge
specimens-new-category = Ne tür belge
specimens-new-type = Kimler için yapıldığı
specimens-new-number = Belgenin numarası
specimens-new-number-hint = İki rakam. Boş bırakılırsa sıradaki boş numarayı alır. Yukarıda bir belge seçilmişse tür ve numara ondan alınır.
specimens-new-language = Önce yazdığınız dil
specimens-new-name = Başlık
specimens-new-begin = Başla
specimens-type-o = Umuma mahsus
specimens-type-d = Diplomatik
specimens-type-s = Resmî hizmet
specimens-type-f = Askerî
specimens-type-p = Geçici
specimens-type-y = Yakınlar

specimens-drafts = Örnek taslakları
specimens-more = Daha fazla göster
specimens-drafts-lead = Ülkenizde betimlenmekte olanlar ve ikinci bir kişiyi bekleyenler.
specimens-drafts-empty = Betimlenmekte olan bir şey yok
specimens-drafts-empty-advice = “Belge betimle” ile başlayın ya da bir örneği açıp revize edin.
specimens-draft-untitled = Başlıksız
specimens-draft-new = yeni
specimens-draft-revises = { $number }. revizyonu değiştirir
specimens-draft-state-draft = yazılıyor
specimens-draft-state-submitted = yayımlanmayı bekliyor
specimens-draft-returned = geri gönderildi
specimens-draft-farther = daha çok okur

specimens-draft-missing = Gönderilmeden önce
specimens-draft-complete = Eksik yok.
specimens-draft-contents = Nelerden oluşur
specimens-draft-facts = Bilgiler
specimens-draft-words = Sözcükler
specimens-draft-readers = Kim okur
specimens-draft-preview = Okurların gördüğü biçimiyle
specimens-draft-people = Üzerinde çalışanlar
specimens-draft-written-by = Başlayan: { $name }
specimens-draft-changed-by = Son değiştiren: { $name }
specimens-draft-submitted-by = Gönderen: { $name }
specimens-draft-submit = Yayımlanmak üzere gönder
specimens-draft-submit-note = Bundan sonra, ikinci bir kişi yayımlayana ya da geri gönderene kadar kimse değiştiremez.
specimens-draft-reason = Neden daha çok kişi okumalı
specimens-draft-reason-hint = Yayımlayan kişi bu gerekçeyi okur; gerekçe revizyonla birlikte saklanır.
specimens-draft-decide = Yayımla ya da geri gönder
specimens-draft-release = Yayımla
specimens-draft-release-note = Bundan sonra kütükte, açık olduğu herkes için durur.
specimens-draft-return = Geri gönder
specimens-draft-return-reason = Düzeltilmesi gerekenler
specimens-draft-given-back = Geri gönderildi
specimens-draft-changes = Ne değişiyor
specimens-draft-waiting = Ülkenizden ikinci bir kişiyi bekliyor. Yazan ya da gönderen kişi onu yayımlayamaz.
specimens-draft-discard = Taslaktan vazgeç ve sil
specimens-draft-discard-note = Daha önce yayımlananlar olduğu gibi kalır.

specimens-weaker = Bu, öncekinden daha geniş bir çevreye açık
specimens-weaker-note = Bu parçaları öncekinden daha çok kişi okuyacak. Bunun için bir gerekçe gerekir.
specimens-weaker-item = { $name }: önce { $before }, şimdi { $after }
specimens-weaker-whole = Sürümün tamamı
specimens-weaker-reader = Yeni okur olarak belirtildi: { $name }

specimens-facts-lead = Kesin bilinmeyen boş kalır; hiçbir şey tahmin edilmez.
specimens-fact-unknown = bilinmiyor
specimens-fact-day-hint = 2016-03-14; yalnızca o kadarı biliniyorsa 2016-03 veya 2016; miladi takvime göre.
specimens-fact-last-hint = 2016-03-14, miladi takvime göre.
specimens-follows-hint = Bunun yerini aldığı sürüm; kartın cüzdanın yerini alması gibi, ülkenizin başka bir belgesine de ait olabilir.
specimens-follows-number = Numara sırasına göre önceki sürüm
specimens-fact-months = Ay olarak geçerlilik süresi
specimens-fact-width = Milimetre olarak genişlik
specimens-fact-height = Milimetre olarak yükseklik
specimens-fact-orientation = Okura paralel duran kenar
specimens-orientation-landscape = uzun kenar
specimens-orientation-portrait = kısa kenar
specimens-fact-mask-hint = A bir büyük harfin, 9 bir rakamın yerini tutar; geri kalan her şey kendisidir.
specimens-fact-standard = Çipin standardı
specimens-fact-confirmed = Kurumumuz burada yazılanları onaylar.
specimens-review-hint = Kurumunuzdan birinin bunların hâlâ geçerli olduğuna baktığı gün, örneğin 2026-11-22. Sonraki 24 ay içindedir.
specimens-error-review = Lütfen iki günü de yazın: inceleme en geç bugün, sonraki ondan sonra ve 24 ay içinde.

specimens-words-original = özgün
specimens-words-original-beside = Özgün metin
specimens-words-stale = Özgün metin bundan sonra değişti
specimens-words-stale-note = Bu sözcükler yazıldıktan sonra özgün metin değişti. Kaydederseniz yeniden doğru olduklarını belirtmiş olursunuz.
specimens-words-none = henüz sözcük yok
specimens-words-lead = Unsurların adları gibi her dilde aynı olan sözcükleri yazmak gerekmez: portalda bunlar var.
specimens-words-empty-hint = Bütün alanlar boşsa bu dil çıkarılır, okurları özgün metni görür.
specimens-words-note = Bilinmesi gereken başka şeyler

specimens-readers-whole = Sürümün tamamı
specimens-readers-whole-hint = Hiçbir parçası bundan daha geniş bir çevreye açılmaz. Daha geniş bir çevreye açık olan parçalar da kısıtlanır.
specimens-readers-groups = Bazı okurlara kapalı bilgiler
specimens-readers-as-whole = sürümün tamamı gibi
specimens-group-make = Tarihler, geçerlilik, boyut, malzeme
specimens-group-numbers = Numaralar
specimens-group-machine = Çip, barkod, makinede okunabilir bölge
specimens-readers-organisations = TLP:AMBER olanı okuyan kurumlar
specimens-readers-people = TLP:RED olanı okuyan kişiler
specimens-readers-people-hint = Siz ve yayımlayabilecek ikinci bir kişi aralarında olmalıdır; yoksa bunu kimse yapamaz.
specimens-readers-elsewhere = TLP:RED olanı okuyan başka kurumlardaki kişiler

specimens-sources-lead = Bilgiler nereden geliyor: kanunlar, veren makamın sayfaları, standartlar.
specimens-sources-none = Henüz kaynak yok
specimens-source-url = Adres
specimens-source-name = Ne olduğu
specimens-source-add = Kaynağı ekle
specimens-source-remove = Kaldır

specimens-preview-as = Şu okur olarak oku
specimens-preview-public = herkes
specimens-preview-member = üye ülkelerin nüfus idareleri
specimens-preview-own = kendi kurumunuz
specimens-preview-nothing = Bu okur bundan hiçbir şey görmez: sürüm onun için yoktur.

specimens-revise = Revize et
specimens-revise-note = Yayımlanmış revizyon, ikinci bir kişi yenisini yayımlayana kadar olduğu gibi kalır.
specimens-revisions = Revizyonlar
specimens-revisions-lead = Yayımlanmış her revizyon: ne değişti, kim değiştirdi, neden.
specimens-revision = { $number }. revizyon
specimens-revision-by = Yazan: { $writer }, yayımlayan: { $reviewer }
specimens-revision-reason = Gerekçe
specimens-revision-first = İlk revizyon
specimens-revision-closed = İçeriği size açık değil.
specimens-revision-same = Okuyabileceğiniz hiçbir şey değişmedi.
specimens-change-what = Ne
specimens-change-before = Önce
specimens-change-after = Şimdi
specimens-change-readers = Adı belirtilen okurlar
specimens-change-picture = Resim
specimens-change-mark = Unsur

specimens-flash-begun = Taslağa başlandı.
specimens-flash-saved = Kaydedildi.
specimens-flash-submitted = Gönderildi. Ülkenizden ikinci bir kişi karar verecek.
specimens-flash-released = Yayımlandı.
specimens-flash-returned = Geri gönderildi.
specimens-flash-discarded = Taslak silindi.

specimens-error-choice = Lütfen listeden birini seçin.
specimens-error-document = Lütfen ülkenizin bir belgesini seçin.
specimens-error-number = Belge numarası iki rakamlıdır, 01 ile 99 arası.
specimens-error-name = Lütfen en çok 200 harflik bir başlık yazın.
specimens-error-long = Bu metin çok uzun.
specimens-error-untitled = Lütfen bir başlık da yazın; başlıksız bu sözcükleri kimse bulamaz.
specimens-error-day = Lütfen günü 2016-03-14 biçiminde yazın.
specimens-error-millimetres = Lütfen milimetreyi 85.6 biçiminde yazın, en çok 2000.
specimens-error-count = Lütfen bir tam sayı yazın, en çok 999.
specimens-error-group-weaker = Bilgiler, sürümün tamamından daha geniş bir çevreye açık olamaz.
specimens-error-reader = Lütfen listeden seçin.
specimens-error-url = Adres https:// veya http:// ile başlar ve bir site adı içerir.
specimens-error-source-name = Lütfen ne olduğunu en çok 300 harfle yazın.
specimens-error-many = Zaten çok fazla var.
specimens-error-reason = Lütfen en çok 1000 harflik bir gerekçe yazın.
specimens-error-changed = Bu arada başka biri kaydetti. Sizin yazdığınız burada, onun yazdığı taslakta duruyor. Lütfen karşılaştırın, sonra yeniden kaydedin.
specimens-conflict-draft = Bu taslak hâlâ yazılıyor, gönderilmedi.
specimens-conflict-submitted = Bu taslak yayımlanmayı bekliyor, değiştirilemez.
specimens-conflict-changed = Bu arada başka biri bu taslağı değiştirdi. Lütfen yeniden bakın.
specimens-conflict-missing = Bir eksik var. Ne olduğunu taslak söylüyor.
specimens-conflict-revised = Bu arada daha yeni bir revizyon yayımlandı.
specimens-obstacle-red = Bir şey yalnızca adı belirtilen kişiler için ve hiçbiri onu yayımlayamaz.
specimens-reviewers-title = Kimsenin yayımlayamadığı taslaklar
specimens-reviewers-lead = Bunlar yalnızca adı belirtilen kişiler içindir ve onlardan hiçbiri artık yayımlayamaz. Katkısı olmamış bir inceleyen belirleyin. Belirlediğiniz kişi taslağı görür, yayımlananın okuru olmaz; yazanlara bildirilir.
specimens-reviewers-empty = Her taslağı yayımlayabilecek biri var.
specimens-reviewers-begun = Başlangıç: { $day }
specimens-reviewers-none = Ülkenizde katkısı olmamış bir inceleyen kalmadı.
specimens-reviewers-person = İnceleyen seçin
specimens-reviewers-name = Yayımlamayı ona bırak
specimens-error-reviewer = Lütfen listeden bir inceleyen seçin.
specimens-flash-appointed = İnceleyen belirlendi ve taslağı yazanlara bildirildi.
specimens-conflict-appointed = Bu kişinin taslakta katkısı var.
