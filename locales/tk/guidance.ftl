# Guidance: articles on the security of identity documents, for the people of the registers. They are read by everyone or by
# fewer (Traffic Light Protocol), written by one person and released by another, and translated.
# To be confirmed by a native reader: the whole file; above all guidance-audience-back-office, guidance-level-1, guidance-level-2, guidance-theme-fraud, guidance-theme-identity-management, guidance-theme-cross-border, guidance-publisher, guidance-as-of, guidance-basis-scope, guidance-basis-secondary

guidance-title = Gollanmalar
guidance-lead = RÝNÝ edaralary şahsyýeti nähili subut edýär, resminamalaryň dizaýnyny nähili düzýär we resminamalary nähili barlaýar. Her makala çeşmelerini görkezýär.
guidance-documents = Resminamalar
guidance-any = Hemmesi
guidance-show = Görkez
guidance-audience = Kim üçin
guidance-level = Dereje
guidance-theme = Tema
guidance-language = Tekstiň dili
guidance-count = { $count ->
    [one] { $count } makala
   *[other] { $count } makala
}
guidance-empty = Gabat gelýän makala ýok
guidance-empty-advice = Saýlawlaryň birini aýryň.
guidance-feed = Habar akymy
guidance-feed-title = Sijil: şahsyýeti tassyklaýan resminamalar boýunça gollanmalar
guidance-data = Maglumat görnüşinde (JSON)
guidance-new = Täze makala
search-kind-guidance = Gollanma
audit-thing-guidance = Gollanma makalasy

# For whom an article is.
guidance-audience-registry-counter = RÝNÝ kabulhanasy
guidance-audience-back-office = Resminamalary işleýän bölüm
guidance-audience-examiner = Resminama bilermeni
guidance-audience-manager = Ýolbaşçylar we syýasat

# How deep an article goes.
guidance-level-1 = Birinji barlag: göz we el
guidance-level-2 = Ikinji barlag: ýönekeý enjamlar
guidance-level-3 = Bilermen: barlaghana we ulgamlar

# What an article is about.
guidance-theme-evidence-of-identity = Şahsyýetiň subutnamasy
guidance-theme-birth-registration-security = Dogluşy bellige almagyň howpsuzlygy
guidance-theme-breeder-documents = Başga resminamalara esas bolýan resminamalar
guidance-theme-registration-operations = Raýat ýagdaýynyň namalaryny bellige almak işini ýöretmek
guidance-theme-legal-framework = Hukuk esaslary
guidance-theme-identity-management = Şahsyýet maglumatlaryny dolandyrmak
guidance-theme-digital-identity = Sanly şahsyýet
guidance-theme-document-design = Resminama dizaýny
guidance-theme-card-formats = Karta formatlary
guidance-theme-inspection = Resminamalary barlamak
guidance-theme-fraud = Resminama kezzaplygy
guidance-theme-lost-and-stolen = Ýitirilen we ogurlanan resminamalar
guidance-theme-cross-border = Serhetüsti alyş-çalyş
guidance-theme-continuity = Adatdan daşary ýagdaýlarda hyzmat
guidance-theme-data-quality = Maglumatlaryň hili
guidance-theme-data-protection = Maglumatlaryň goragy

# One article.
guidance-unconfirmed = tassyklanmaly
guidance-unconfirmed-note = Bu makala aşakdaky çeşmelerden düzüldi. Neşirçiden entek hiç kim ony tassyklamady.
guidance-overdue = Bu makalanyň gözden geçirilmeli güni geçdi: { $day }. Makala könelen bolmagy mümkin.
guidance-contents = Mazmuny
guidance-publisher = Eseriň neşirçisi
guidance-year = Ýyl
guidance-owner = Ýazan
guidance-review-due = Indiki gözden geçiriş
guidance-released = Neşir edildi
guidance-features = Bu ýerde ady agzalan gorag alamatlary
guidance-sources = Çeşmeler
guidance-as-of = { $day } ýagdaýyna görä
guidance-basis-full = doly okaldy
guidance-basis-abstract = gysgaça beýany ýa-da başy okaldy
guidance-basis-contents = gysgaça beýany we mazmuny okaldy
guidance-basis-scope = ulanylýan çägi baradaky bölümi okaldy
guidance-basis-notice = neşir hakyndaky habary okaldy
guidance-basis-secondary = başga çeşmelerdäki beýanlar okaldy
guidance-basis-unread = okalmady
guidance-languages = Beýleki dillerde
guidance-work = Bu makalanyň üstünde işle

# The desk of an article.
guidance-desk-lead = Makalanyň her dildäki ýagdaýy we garaşýan işler.
guidance-desk-public = Okyjylarda bar
guidance-desk-unreleased = Entek neşir edilmedi
guidance-desk-withdrawn = Yzyna alyndy
guidance-desk-write = Teksti ýaz
guidance-desk-translate = Terjime et
guidance-desk-review = Seret we karar ber
guidance-desk-due = Gözden geçirilmeli güni geçdi: { $day }
guidance-desk-late = { $count ->
    [one] { $count } terjime asyl nusgadan yza galýar
   *[other] { $count } terjime asyl nusgadan yza galýar
}
guidance-desk-all = Edaraňyzyň ähli makalalary
guidance-withdraw = Makalany yzyna al
guidance-withdraw-hint = Okyjylar ony indi hiç bir dilde görmeýär. Täzeden neşir edilende gaýdyp gelýär.

# The form.
guidance-edit-new = Täze makala
guidance-edit-original = Makalany ýazyň
guidance-edit-translation = Makalany terjime ediň
guidance-edit-slug = Makalanyň salgysy
guidance-edit-slug-hint = Latyn harplary, sifrler we defisler, mysal üçin birth-certificates. Soňra üýtgemeýär.
guidance-edit-language = Asyl nusganyň dili
guidance-edit-tlp = Kim okap biler
guidance-edit-tlp-hint = Täze makala, siz açýançaňyz, agza döwletleriň RÝNÝ edaralary üçindir.
guidance-edit-themes = Temalar
guidance-edit-due = Indiki gözden geçiriş güni
guidance-edit-due-hint = Şu günden köp bolsa 24 aý soň, mysal üçin 2027-05-01 ýa-da 1406/02/11.
guidance-edit-source-as-of = Maglumatyň senesi { $count }
guidance-edit-source-basis = Näçe bölegi okaldy { $count }
guidance-edit-confirmed = Bu ýerde aýdylanlary eseriň neşirçisi tassyklady.
guidance-edit-save = Ýatda sakla
guidance-edit-finished = Ýatda sakla we gözden geçirijä ugrat
guidance-error-slug = Latyn harplaryndan, sifrlerden we defislerden ybarat 3–80 belgilik salgy ýazyň.
guidance-error-slug-taken = Bu salgy başga makala degişli.
guidance-error-audience = Kim üçindigini görkeziň.
guidance-error-level = Dereje saýlaň.
guidance-error-themes = Azyndan bir tema saýlaň.
guidance-error-tlp = Kimiň okap biljekdigini görkeziň.
guidance-error-due = Ertirden başlap, şu günden 24 aý soňka çenli bir gün ýazyň.
guidance-error-year = 2018 ýaly bir ýyl ýazyň ýa-da boş goýuň.
guidance-error-publisher-long = Neşirçiniň ady 200 harpdan köp bolmaly däl.
guidance-error-source-basis = Her çeşmäniň näçe böleginiň okalandygyny görkeziň.
guidance-error-source-as-of = Çeşmäniň senesi ýyl, aý ýa-da gün bolýar, mysal üçin 2018, 2018-05 ýa-da 2018-05-01.
guidance-error-changed = Siz ýazýarkaňyz, başga biri ýatda saklady. Onuň teksti aşakda, siziňki meýdançalarda dur. Özüňiziňkini galdyrmak üçin täzeden ýatda saklaň.

# What a reviewer decides.
guidance-review-title = Tekst barada karar beriň
guidance-review-by = Ýazan: { $name }
guidance-review-opened = Terjimeler asyl nusga bilen bile has köp okyja açylýar: { $languages }.
guidance-review-kept = Asyl nusgadan köne, täzelenýänçä açylmaýar: { $languages }.
guidance-review-particulars = Tekstden başga
guidance-review-own = Bu tekstiň bir bölegini özüňiz ýazdyňyz; ony başga adam neşir edýär.
guidance-release = Neşir et
guidance-return = Düzetmäge gaýtar
guidance-return-reason = Näme we näme üçin üýtgemeli

# Versions.
guidance-versions-title = Görnüşler
guidance-versions-lead = Neşir edilen her görnüş saklanýar. Nämäniň üýtgändigini görmek üçin iki görnüşi saýlaň.
guidance-version = Görnüş { $number }
guidance-version-confirmed = seredildi, henizem dogry
guidance-restore = Şu görnüşiň esasynda ýaz
guidance-restore-hint = Teksti taslama bolýar; ony ikinji adam neşir edýär.

# Sentences after a step.
guidance-flash-saved = Ýatda saklandy. Okyjylar entek görmeýär.
guidance-flash-submitted = Gözden geçirijä ugradyldy. Kärdeşleriňize habar berildi.
guidance-flash-released = Neşir edildi. Okyjylar indi görýär.
guidance-flash-returned = Gaýtaryldy. Ýazana habar berildi.
guidance-flash-confirmed = Bellenildi: terjime henizem dogry.
guidance-flash-withdrawn = Yzyna alyndy. Okyjylar ony indi görmeýär.
guidance-flash-restored = Köne görnüş indi taslama.
guidance-conflict-waits = Bu tekst gözden geçirijä garaşýar. Karar berilýänçä ony hiç kim üýtgetmeýär.
guidance-conflict-not-waiting = Bu tekst indi gözden geçirijä garaşmaýar; başga biri öňe geçdi.
guidance-conflict-not-behind = Bu terjime asyl nusgadan yza galmaýar ýa-da onuň üstünde işlenýär.
guidance-conflict-no-original = Ilki asyl nusga neşir edilýär.
guidance-conflict-not-public = Bu makala okyjylarda ýok; yzyna alara zat ýok.

# Notices. Titles stand in them only where the article is for everyone.
guidance-notice-submitted = Gollanma gözden geçirmegiňize garaşýar
guidance-notice-submitted-text = Kärdeşiňiz gözden geçirmäge tekst ugratdy: { $title }
guidance-notice-returned = Gollanma düzetmäge gaýtaryldy
guidance-notice-returned-text = Gözden geçiriji tekstiňizi gaýtardy: { $title }
guidance-notice-released = Gollanma neşir edildi
guidance-notice-released-text = Gözden geçiriji tekstiňizi neşir etdi: { $title }

# On the desk of a person.
home-desk-guidance = Gollanmalar
