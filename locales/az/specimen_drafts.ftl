# Describing a document for the register of specimens: beginning, facts, words in each language, who reads it, sources; then
# submission, release by a second person, and the revisions of what was released. A “draft” is a description that no
# reader has yet; a “revision” is one that was released.
# To be confirmed by a native reader: specimens-type-y, specimens-draft-release and its kin (the portal’s word for
# “publish”, though some specimens are for few readers), specimens-revision (redaksiya, beside versiya for version),
# specimens-revise, specimens-weaker, specimens-fact-orientation, specimens-words-stale, specimens-draft-farther

specimens-new = Sənədi təsvir et
specimens-new-lead = Sənədin nə növ sənəd olduğundan başlayın. Qalanı növbəti səhifələrdədir. Ölkənizdən ikinci şəxs dərc edənədək onu heç kim oxumur.
specimens-new-document = Sənəd
specimens-new-document-hint = Reyestrdə olan sənədin növbəti versiyası burada göstərilən növbəti boş nömrəni alır.
specimens-new-document-none = Hələ reyestrdə olmayan sənəd
specimens-new-category = Nə növ sənəddir
specimens-new-type = Kimin üçün hazırlanıb
specimens-new-number = Sənədin nömrəsi
specimens-new-number-hint = İki rəqəm. Boş qalsa, növbəti boş nömrəni alır. Yuxarıda sənəd seçilibsə, növ və nömrə ondan götürülür.
specimens-new-language = Əvvəlcə yazdığınız dil
specimens-new-name = Başlıq
specimens-new-begin = Başla
specimens-type-o = Adi
specimens-type-d = Diplomatik
specimens-type-s = Xidməti
specimens-type-f = Hərbi
specimens-type-p = Müvəqqəti
specimens-type-y = Əlaqəli şəxslər

specimens-drafts = Nümunələrin qaralamaları
specimens-more = Daha çox göstər
specimens-drafts-lead = Ölkənizdə nə təsvir edilir və nə ikinci şəxsi gözləyir.
specimens-drafts-empty = Heç nə təsvir edilmir
specimens-drafts-empty-advice = “Sənədi təsvir et” ilə başlayın, yaxud nümunəni açıb yenidən işləyin.
specimens-draft-untitled = Başlıqsız
specimens-draft-new = yeni
specimens-draft-revises = redaksiya { $number } dəyişdirilir
specimens-draft-state-draft = yazılır
specimens-draft-state-submitted = dərc edilməsini gözləyir
specimens-draft-returned = qaytarılıb
specimens-draft-farther = daha çox oxucu

specimens-draft-missing = Göndərilməzdən əvvəl
specimens-draft-complete = Heç nə çatışmır.
specimens-draft-contents = Nədən ibarətdir
specimens-draft-facts = Məlumatlar
specimens-draft-words = Sözlər
specimens-draft-readers = Kim oxuyur
specimens-draft-preview = Oxucuların gördüyü kimi
specimens-draft-people = Üzərində kim işləyib
specimens-draft-written-by = Başlayan: { $name }
specimens-draft-changed-by = Son dəfə dəyişdirən: { $name }
specimens-draft-submitted-by = Göndərən: { $name }
specimens-draft-submit = Dərc edilməsi üçün göndər
specimens-draft-submit-note = Bundan sonra ikinci şəxs dərc edənədək və ya qaytaranadək onu heç kim dəyişdirmir.
specimens-draft-reason = Nə üçün daha çox adam oxumalıdır
specimens-draft-reason-hint = Dərc edən şəxs bu səbəbi oxuyur; səbəb redaksiya ilə birlikdə saxlanılır.
specimens-draft-decide = Dərc et və ya qaytar
specimens-draft-release = Dərc et
specimens-draft-release-note = Bundan sonra o, aid olduğu hər kəs üçün reyestrdədir.
specimens-draft-return = Qaytar
specimens-draft-return-reason = Nə düzəldilməlidir
specimens-draft-given-back = Qaytarılıb
specimens-draft-changes = Nə dəyişir
specimens-draft-waiting = Ölkənizdən ikinci şəxsi gözləyir. Onu yazan və ya göndərən şəxs dərc edə bilməz.
specimens-draft-discard = Qaralamadan imtina et və sil
specimens-draft-discard-note = Əvvəl dərc olunanlar olduğu kimi qalır.

specimens-weaker = Bu, əvvəlkindən daha geniş dairəyə açılır
specimens-weaker-note = Bu hissələri əvvəlkindən daha çox adam oxuyacaq. Bunun üçün səbəb lazımdır.
specimens-weaker-item = { $name }: əvvəl { $before }, indi { $after }
specimens-weaker-whole = Bütövlükdə versiya
specimens-weaker-reader = Yeni oxucu kimi göstərilib: { $name }

specimens-facts-lead = Dəqiq məlum olmayan boş qalır; heç nə təxmin edilmir.
specimens-fact-unknown = məlum deyil
specimens-fact-day-hint = 2016-03-14, yaxud yalnız o qədəri məlumdursa, 2016-03 və ya 2016; Qriqori təqvimi ilə.
specimens-fact-last-hint = 2016-03-14, Qriqori təqvimi ilə.
specimens-follows-hint = Bunun əvəz etdiyi versiya; kartın kitabçanı əvəz etməsi kimi, ölkənizin başqa sənədinin versiyası da ola bilər.
specimens-follows-number = Nömrə sırası ilə əvvəlki versiya
specimens-fact-months = Aylarla etibarlılıq müddəti
specimens-fact-width = Eni, millimetrlə
specimens-fact-height = Hündürlüyü, millimetrlə
specimens-fact-orientation = Oxucuya paralel duran tərəf
specimens-orientation-landscape = uzun tərəf
specimens-orientation-portrait = qısa tərəf
specimens-fact-mask-hint = A böyük hərfi, 9 rəqəmi bildirir; qalan hər şey özünü bildirir.
specimens-fact-standard = Çipin standartı
specimens-fact-confirmed = Qurumumuz burada deyilənləri təsdiq edir.
specimens-review-hint = Qurumunuzdan kiminsə bunların hələ də düz olduğuna baxdığı gün, məsələn 2026-11-22. Növbətisi 24 ay ərzindədir.
specimens-error-review = Hər iki günü yazın: baxış bu gündən gec olmasın, növbətisi ondan sonra və 24 ay ərzində.

specimens-words-original = orijinal
specimens-words-original-beside = Orijinal
specimens-words-stale = Bundan sonra orijinal dəyişib
specimens-words-stale-note = Bu sözlər yazılandan sonra orijinal dəyişib. Onları yadda saxlamaqla yenidən doğru olduqlarını bildirirsiniz.
specimens-words-none = hələ söz yoxdur
specimens-words-lead = Elementlərin adları kimi hər dildə eyni olan sözləri yazmaq lazım deyil: onlar portalda var.
specimens-words-empty-hint = Bütün sahələr boşdursa, bu dil çıxarılır və oxucuları orijinalı alır.
specimens-words-note = Daha nə bilinməlidir

specimens-readers-whole = Bütövlükdə versiya
specimens-readers-whole-hint = Heç bir hissəsi bundan daha geniş dairəyə açılmır. Daha geniş dairəyə açıq olan hissələr də məhdudlaşdırılır.
specimens-readers-groups = Bəzi oxuculara bağlı olan məlumatlar
specimens-readers-as-whole = bütövlükdə versiya kimi
specimens-group-make = Tarixlər, etibarlılıq, ölçü, material
specimens-group-numbers = Nömrələr
specimens-group-machine = Çip, ştrixkod, maşınla oxunan zona
specimens-readers-organisations = TLP:AMBER olanı oxuyan qurumlar
specimens-readers-people = TLP:RED olanı oxuyan şəxslər
specimens-readers-people-hint = Siz və dərc edə bilən ikinci şəxs onların arasında olmalıdır; əks halda bunu heç kim edə bilməz.
specimens-readers-elsewhere = TLP:RED olanı oxuyan başqa qurumların şəxsləri

specimens-sources-lead = Məlumatlar haradandır: qanunlar, sənədi verən orqanın səhifələri, standartlar.
specimens-sources-none = Hələ mənbə yoxdur
specimens-source-url = Ünvan
specimens-source-name = Nə olduğu
specimens-source-add = Mənbəni əlavə et
specimens-source-remove = Çıxar

specimens-preview-as = Kim kimi oxumaq
specimens-preview-public = hər kəs
specimens-preview-member = üzv dövlətlərin qeydiyyat orqanları
specimens-preview-own = öz qurumunuz
specimens-preview-nothing = Bu oxucu ondan heç nə almır: versiya onun üçün yoxdur.

specimens-revise = Yenidən işlə
specimens-revise-note = İkinci şəxs yenisini dərc edənədək dərc olunmuş redaksiya olduğu kimi qalır.
specimens-revisions = Redaksiyalar
specimens-revisions-lead = Dərc olunmuş hər redaksiya: nə dəyişib, kim dəyişib və nə üçün.
specimens-revision = Redaksiya { $number }
specimens-revision-by = Yazan: { $writer }, dərc edən: { $reviewer }
specimens-revision-reason = Səbəb
specimens-revision-first = İlk redaksiya
specimens-revision-closed = Onun məzmunu sizə açıq deyil.
specimens-revision-same = Oxuya biləcəklərinizdən heç nə dəyişməyib.
specimens-change-what = Nə
specimens-change-before = Əvvəl
specimens-change-after = İndi
specimens-change-readers = Adı göstərilən oxucular
specimens-change-picture = Şəkil
specimens-change-mark = Element

specimens-flash-begun = Qaralama başlandı.
specimens-flash-saved = Yadda saxlanıldı.
specimens-flash-submitted = Göndərildi. Qərarı ölkənizdən ikinci şəxs verəcək.
specimens-flash-released = Dərc olundu.
specimens-flash-returned = Qaytarıldı.
specimens-flash-discarded = Qaralama silindi.

specimens-error-choice = Siyahıdan birini seçin.
specimens-error-document = Ölkənizin bir sənədini seçin.
specimens-error-number = Sənədin nömrəsi iki rəqəmdir, 01-dən 99-dək.
specimens-error-name = Ən çoxu 200 hərflik başlıq yazın.
specimens-error-long = Bu mətn çox uzundur.
specimens-error-untitled = Başlığı da yazın; onsuz bu sözləri heç kim tapmaz.
specimens-error-day = Günü 2016-03-14 kimi yazın.
specimens-error-millimetres = Millimetri 85.6 kimi yazın, ən çoxu 2000.
specimens-error-count = Tam ədəd yazın, ən çoxu 999.
specimens-error-group-weaker = Məlumatlar bütövlükdə versiyadan daha geniş dairəyə açıq ola bilməz.
specimens-error-reader = Siyahıdan seçin.
specimens-error-url = Ünvan https:// və ya http:// ilə başlayır və saytın adını göstərir.
specimens-error-source-name = Nə olduğunu ən çoxu 300 hərflə yazın.
specimens-error-many = Artıq həddindən çoxdur.
specimens-error-reason = Ən çoxu 1000 hərflik səbəb yazın.
specimens-error-changed = Bu arada başqası bunu yadda saxlayıb. Sizin yazdığınız burada, onun yazdığı qaralamadadır. Müqayisə edin, sonra yenidən yadda saxlayın.
specimens-conflict-draft = Bu qaralama hələ yazılır və göndərilməyib.
specimens-conflict-submitted = Bu qaralama dərc edilməsini gözləyir və dəyişdirilə bilməz.
specimens-conflict-changed = Bu arada başqası bu qaralamanı dəyişib. Yenidən baxın.
specimens-conflict-missing = Nə isə çatışmır. Nəyin çatışmadığı qaralamada yazılıb.
specimens-conflict-revised = Bu arada daha yeni redaksiya dərc olunub.
specimens-obstacle-red = Nə isə yalnız adı göstərilən şəxslər üçündür və onların heç biri dərc edə bilməz.
specimens-reviewers-title = Heç kimin dərc edə bilmədiyi qaralamalar
specimens-reviewers-lead = Bunlar yalnız adı göstərilən şəxslər üçündür və onların heç biri artıq dərc edə bilməz. İşdə payı olmayan rəyçi təyin edin. Həmin şəxs qaralamanı görür, dərc olunanın oxucusu olmur; yazanlara bildirilir.
specimens-reviewers-empty = Hər qaralamanı dərc edə bilən biri var.
specimens-reviewers-begun = Başlanıb: { $day }
specimens-reviewers-none = Ölkənizdə işdə payı olmayan rəyçi qalmayıb.
specimens-reviewers-person = Rəyçini seçin
specimens-reviewers-name = Dərci ona həvalə et
specimens-error-reviewer = Siyahıdan rəyçini seçin.
specimens-flash-appointed = Rəyçi təyin olundu və qaralamanı yazanlara bildirildi.
specimens-conflict-appointed = Bu şəxsin qaralamada payı var.
