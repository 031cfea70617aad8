# Review by a native reader: whole file
# The library: pictures and documents of an organisation.

# The list.
library-title = Fayl kitabxanası
library-space-left = Qalan yer: { $size }.
library-add = Fayl əlavə et
library-list-name = Ad və ya başlıq
library-list-kind = Növ
library-list-language = Dil
library-list-unused = Heç yerdə istifadə olunmayan
library-list-apply = Tətbiq et
library-list-all = Bütün fayllar
library-list-any = Hamısı
library-list-newest = Ən yenilər
library-list-older = Daha köhnələr
library-empty-title = Burada fayl yoxdur
library-empty-choice = Bu seçimə uyğun fayl yoxdur.
library-empty-text = Qurumunuzun şəkilləri və sənədləri əlavə edildikdən sonra burada olur və hər mətndə istifadə oluna bilər.

# One file.
library-file-preview = Önbaxış
library-file-title = Başlıq
library-file-type = Növ
library-file-size = Həcm
library-file-added = Əlavə edilib
library-file-state = Vəziyyət
library-file-language = İçindəki mətnin dili
library-file-no-language = İçində mətn yoxdur
library-file-description = Şəkildə nə var
library-file-description-hint = Şəkli görməyən oxucular üçün bir cümlə. Ən azı bir dil lazımdır; digər dillərin oxucularına ən yaxını göstərilir.
library-file-keep = Yadda saxla
library-file-name = Faylın adı
library-file-hash = Barmaq izi (SHA-256)
library-file-line = Mətn üçün sətir
library-file-save = Endir
library-file-open = Aç
library-file-no-document = Heç biri
library-kind-picture = Şəkil
library-kind-document = Sənəd
uploads-state-preparing = Hazırlanır
uploads-state-held = Yoxlama gözləyir
uploads-state-ready = Hazırdır
uploads-state-refused = Oxunmur
uploads-state-quarantined = Karantində
uploads-state-unchecked = Yoxlanıla bilmir
uploads-state-active = İçində nəsə işləyir
uploads-state-closed = İçinə baxmaq olmur
library-explained-preparing = Fayl qəbul edildi və hazırlanır. Hazır olan kimi oxuculara açılır; burada gözləməyə ehtiyac yoxdur.
library-explained-held = Zərərli proqram yoxlaması əlçatan deyil. Yoxlanılana qədər fayl heç kimə verilmir; bu, öz-özünə baş verir.
library-explained-refused = Bu şəkil oxunmur və ya zədələnib. Yerinə başqasını qoyun.
library-explained-quarantined = Bu faylda zərərli proqram tapıldı. Heç kimə verilmir. Gəldiyi kompüteri yoxlayın.
library-explained-unchecked = Zərərli proqramları yoxlayan vasitə bu faylı qəbul etmədi; çox vaxt onun üçün həddən artıq böyük olduğuna görə. Heç kimə verilmir. Daha kiçik fayl verin.
library-explained-active = İçində işləyə bilən bir şey və ya başqa fayl var: skript, proqramın başladılması, əlavə. Heç kimə verilmir. Bunlar olmadan sənəd verin.
library-explained-closed = Parolla kilidlidir, zədələnib və ya elə sıxılıb ki, içində nəyinsə işləyib-işləmədiyini görmək olmur. Heç kimə verilmir. Parolsuz yenidən yadda saxlayıb verin.
library-describe-first = İstifadədən əvvəl nə göstərdiyini yazın
library-preview-document = Təhlükəsizlik üçün sənədlər portalın içində açılmır. Endirin və öz proqramınızla açın.
library-traces-title = Sənədin adını çəkdiyi şəxslər
library-traces-hint = Sənədi alan hər kəs bunu da oxuya bilər. Kənara çıxmamalı olanı sənədin yazıldığı proqramda silin; sonra yeni versiya verin.
library-trace-author = Müəllif
library-trace-editor = Son saxlayan və ya çap edən
library-trace-organisation = Təşkilat
library-trace-commenter = Qeydlər və işarəli dəyişikliklər
library-trace-photo = Şəkillərə yazılmış yer, vaxt və ya sahib
library-trace-closed = İçinə baxmaq olmur: kilidlidir və ya zədələnib
library-removed-title = Sənəddən silinənlər
library-removed-hint = Oxucular sənədi bunlarsız alır; səhifələrində yazılanlar olduğu kimidir. Təhvil verilən sənəd saxlanmır.
library-removed-author = Müəlliflərin adları
library-removed-editor = Son saxlayan
library-removed-organisation = Təşkilatın adı
library-removed-commenter = Qeyd yazanların adları
library-removed-program = Sənədin hazırlandığı proqram
library-group-title = Bir neçə dildə bir sənəd
library-group-hint = Bir sənədin faylları dillər cədvəlində birlikdə olur.
library-group-known = Sənəd
library-group-new = Və ya yeni sənədin başlığı
library-group-button = Birləşdir
library-replace-title = Yeni versiya
library-replace-hint = İstifadə olunduğu hər yerdə bu faylın yerini tutur. Əvvəlki versiyalar saxlanılır.
library-replace-file = Fayl
library-replace-button = Yeni versiyanı yüklə
library-uses-title = Harada istifadə olunur
library-uses-none = Hələ heç yerdə.
library-uses-public = hamıya açıq
library-versions-title = Versiyalar
library-version = { $count }-ci versiya
library-delete = Sil
library-delete-hint = Fayl və bütün versiyaları həmişəlik silinir.
library-conflict-used = İstifadə olunur və silinə bilməz. Əvvəlcə həmin mətnlərdən çıxarın.
library-copy = Kopyala
library-copied = Kopyalandı

# Documents in several languages, and the choice of a picture.
library-document-empty = Bu sənədin hələ heç bir dili hazır deyil.
library-document-lede = Göstərildiyi hər yerdə oxucular onu belə görür.
library-document-files = Faylları
library-document-title = Sənədin başlığı
library-title-stays = Oxucular bu sənədi başlığı ilə tanıyır. Hər hansı mətn onu göstərdikcə, başlığı dəyişmir.
library-choice-title = Şəkil seçin
library-choice-lede = Şəklin altındakı sətri kopyalayıb mətndə şəklin duracağı yerə yapışdırın.
library-choice-empty = Hazır olan şəkillər burada görünür.

# Adding.
library-new-lede = İstəsəniz, bir neçəsini birdən. Hazırlanarkən işinizə davam edə bilərsiniz.
library-new-language-hint = Burada seçilən bütün fayllara aiddir.
library-new-files = Fayllar
library-new-types = Şəkillər (JPEG, PNG, WebP, GIF) və sənədlər (PDF, Word, Excel, PowerPoint, OpenDocument, CSV, sadə mətn).
library-new-limit = Hər biri ən çoxu { $size }.
library-new-metadata = Kameranın şəklə yazdığı yer, vaxt və sahib, imzasız PDF-dən isə şəxslərin və proqramların adları silinir. Digər sənədlər proqramlarının yazdığını (məsələn, müəllifin adını) saxlayır; əvvəlcədən yoxlayın.
library-new-button = Yüklə
uploads-waiting = Bağlantı kəsildi. Qayıdan kimi özü davam edir.
uploads-resumed = Qaldığı yerdən davom edir.
uploads-signed-out = Hesabdan çıxmısınız. Başqa pəncərədə daxil olun; özü davom edəcək.

# Why a file was not taken.
uploads-refused-title = { $count ->
    [one] Bir fayl qəbul edilmədi
   *[other] { $count } fayl qəbul edilmədi
}
uploads-refused-others = Burada adı çəkilməyənlər qəbul edildi.
uploads-refused-empty = İçi boşdur; fayl seçin.
uploads-refused-type = Kitabxana bu növ faylı qəbul etmir.
uploads-refused-encoding = Bu mətn UTF-8 deyil. Onu “CSV UTF-8” və ya UTF-8 sadə mətn kimi yenidən saxlayın.
uploads-refused-mismatch = Adı içindəkindən başqa növ deyir.
uploads-refused-active = İçində işləyən bir şey var: proqram, veb-səhifə, skript və ya makros.
uploads-refused-remote = Açılanda başqa yerdən nəsə yükləyir: şablon, bağlantılı şəkil, başqa iş kitabının xanaları və ya verilənlər. Adi keçidlər olar. Bu əlaqələri öz proqramında kəsin və ya sənədi PDF kimi yadda saxlayın.
uploads-refused-embedded = İçində başqa proqramın faylı və ya arxiv var. Onu ayrıca verin və ya sənədi PDF kimi yadda saxlayın.
uploads-refused-too-packed = Elə sıxılıb ki, açılanda 50 MB-dan və ya öz ölçüsünün yüz mislindən böyük olar. Daha az və ya daha kiçik şəkillərlə yenidən yadda saxlayın.
uploads-refused-closed = İçinə baxmaq olmur: parolla kilidlidir və ya zədələnib. Parolsuz yenidən yadda saxlayın.
uploads-refused-no-picture = Bu şəkil deyil və ya zədələnib.
uploads-refused-too-many-pixels = Şəkildə həddindən çox piksel var: ən çoxu 50 milyon, hər tərəfdə 16.000.
uploads-refused-too-many = Bir dəfəyə 50-dən çox fayl gəldi. Bu fayl və ondan sonra gələnlər oxunmadı; onları yenidən verin.
uploads-refused-too-large = Bir faylın ola biləcəyindən böyükdür. Ondan sonra gələnlər oxunmadı.
uploads-refused-no-room = Qurumunuzda bu qədər yer qalmayıb. İstifadə olunmayanları silin.
uploads-refused-other-kind = Şəklin yerini şəkil, sənədin yerini sənəd tutur.

# Errors at fields.
library-error-unreadable = Bu mətndə saxlanıla bilməyən simvol var. Yenidən yazın.
library-error-title-missing = Başlıq yazın.
library-error-title-long = Başlıq ən çoxu 150 hərf ola bilər.
library-error-description-long = Təsvir ən çoxu 300 hərf ola bilər.
library-error-description-used = Bu şəkil bir yerdə göstərilir; ən azı bir təsviri olmalıdır.
library-error-changed-elsewhere = Siz yazarkən qeyd dəyişib. Yoxlayıb yenidən yadda saxlayın.
library-error-document = Sənədlərdən birini seçin.
library-error-language-taken = Sənədin bu dildə artıq faylı var.
library-error-picture-unknown = Bu mətndəki bir şəkil kitabxananızda yoxdur.
library-error-picture-undescribed = Bu mətndəki bir şəklin təsviri yoxdur. Kitabxanada nə göstərdiyini yazın.

# Sentences after a step.
library-flash-added = Qəbul edildi. Fayllar hazırlanır.
library-flash-saved = Yadda saxlanıldı.
library-flash-replaced = Qəbul edildi. Hazır olan kimi oxucular yeni versiyanı görür.
library-flash-deleted = Silindi.

# Sizes.
uploads-size-kilobytes = { $count } KB
uploads-size-megabytes = { $count } MB
uploads-size-gigabytes = { $count } GB

# What waits for another person.
library-waiting-title = Rəyçini gözləyir
library-waiting-hint = Bu işi özü görməmiş rəyçi dərc edənə qədər oxucularda əvvəlki qalır.
library-waiting-by = İşi görən
library-waiting-version = Yeni versiya gözləyir
library-waiting-document = Sənədə daxil olmağı gözləyir
library-waiting-leaving = Sənəddən çıxmağı gözləyir
library-waiting-words = Yeni sözlər gözləyir
library-waiting-release = Dərc edin
library-flash-waits = Yadda saxlanıldı. Başqa şəxs dərc edənə qədər oxucularda əvvəlki qalır.
library-flash-replaced-waits = Qəbul edildi. Başqa şəxs yeni versiyanı dərc edənə qədər oxucular indiki versiyanı görür.
library-flash-released = Dərc edildi. İndi oxuculardadır.
library-flash-given-back = Düzəliş üçün qaytarıldı. Müəllifə xəbər verildi. Oxucularda əvvəlki qalır.
library-flash-dropped = Dəyişiklikdən imtina edildi. Oxucularda əvvəlki qalır.
library-conflict-change = Bu arada dəyişib və ya kimsə artıq qərar verib. Yenidən baxın.
library-conflict-apart = Bu şəkil oxucularına göstərilir və ya dərc edilməsini gözləyir; daha dəyişmir. Başqa şəkli göstərildiyi yerdə təqdim edin.
library-conflict-elsewhere = Hər hansı mətn və ya portalın başqa hissəsi də bunun bir şəklini göstərir, ona görə bağlana bilməz. Onu burada yenidən təqdim edin.
library-error-closed-elsewhere = Bu şəkil başqa yerdə yalnız bir neçə nəfərə göstərilir, ona görə burada hər kəs üçün ola bilməz. Başqa şəkil seçin.
library-conflict-preparing = Fayl hələ hazırlanır. Hazır olanda dərc edin.
library-change-words = Yeni mətn
library-change-document = Sənədə əlavə
library-change-leaving = Sənəddən çıxarma
library-changes-title = Kitabxanadakı dəyişikliklər
library-changes-empty = Gözləyən dəyişiklik yoxdur
library-returned-hint = Oxucularda əvvəlki qalır. Təklif kimsə onu düzəldənə və ya ondan imtina edənə qədər burada qalır.
library-waiting-drop = Dəyişiklikdən imtina et

# Notices.
library-notice-held-text = Həmkarınız kitabxanadakı bir faylı dəyişib, dəyişiklik baxış gözləyir: { $title }
library-notice-returned-text = Rəyçi kitabxanadakı faylda etdiyiniz dəyişikliyi düzəliş üçün qaytarıb: { $title }
library-notice-released = Dərc edildi
library-notice-released-text = Rəyçi kitabxanadakı faylda etdiyiniz dəyişikliyi dərc edib, artıq oxuculara açıqdır: { $title }
search-kind-document = Sənəd
search-kind-file = Fayl
