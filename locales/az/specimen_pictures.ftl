# Describing a document for the register of specimens, second part: the parts of a document and their pictures, the
# security features and the places where they are seen.
# To be confirmed by a native reader: specimens-mark-words-hint, specimens-parts-lead, specimens-picture-overprint,
# specimens-upload-shows, specimens-mark-words, specimens-zone-points-hint

specimens-draft-parts = Hissələr və şəkillər
specimens-draft-marks = Mühafizə elementləri
specimens-parts-lead = Sənədin hissələri oxucuların gördüyü sıra ilə, hər biri bir və ya bir neçə işıqda çəkilmiş şəkilləri ilə.
specimens-parts-none = Hələ hissə yoxdur
specimens-part-add = Hissə əlavə et
specimens-part-kind = Hissə
specimens-part-label = Üzərində çap olunduğu kimi
specimens-part-label-hint = Səhifədirsə, nömrəsi.
specimens-part-up = Yuxarı apar
specimens-part-remove = Hissəni və şəkillərini çıxar
specimens-picture-add = Şəkil əlavə et
specimens-picture-change = Şəkil haqqında
specimens-picture-of = Kitabxanadan şəkil
specimens-picture-of-hint = Qurumunuzun hazır olan və sözlə təsvir edilmiş şəkilləri.
specimens-picture-none = Kitabxanada hələ belə şəkil yoxdur. Aşağıda birini yükləyin.
specimens-picture-light = İşıq
specimens-picture-tlp = Kim oxuyur
specimens-picture-invented = Göstərilən sənəd sahibi və nömrə uydurmadır.
specimens-picture-invented-hint = Gerçək şəxsin sənədinin şəkli heç vaxt göstərilmir.
specimens-picture-overprint = Üzərinə boydan-boya “SPECIMEN” yaz
specimens-picture-overprint-hint = Portal ondan yeni şəkil hazırlayır və yalnız onu saxlayır.
specimens-picture-remove = Şəkli çıxar
specimens-picture-waits = hazırlanır
specimens-upload = Şəkil yüklə
specimens-upload-lead = Qurumunuzun kitabxanasından ayrı saxlanılır: nümunə onu oxucularına göstərənədək yalnız siz görürsünüz. Əvvəlcə yoxlanılır. Sonra yuxarıda seçilə bilər.
specimens-upload-file = Fayl
specimens-upload-shows = Şəkildə nə var ({ $language })
specimens-upload-shows-hint = Onu görə bilməyənlər üçün.
specimens-upload-button = Yüklə
specimens-flash-uploaded = Yükləndi. Bir azdan seçilə bilər.

specimens-marks-lead = Oxucuların yoxladığı sıra ilə. Nə etməli olduğunu və nəyin görünməli olduğunu lüğət hər dildə deyir; burada yalnız bu sənədə xas olanı yazın.
specimens-marks-none = Hələ element yoxdur
specimens-mark-add = Element əlavə et
specimens-mark-code = Lüğətdən element
specimens-mark-tlp = Kim oxuyur
specimens-mark-remove = Elementi çıxar
specimens-mark-up = Yuxarı apar
specimens-mark-words = Sözlər ({ $language })
specimens-mark-words-hint = Boş sahə altında göstərilən lüğət sözlərini götürür.
specimens-mark-name = Ad
specimens-mark-do = Nə etməli
specimens-mark-see = Nə görünməlidir
specimens-mark-fake = Saxta sənəddə çox vaxt nə görünür
specimens-places = Harada görünür
specimens-places-none = Hələ heç bir şəkildə işarələnməyib.
specimens-place-add = Şəkildə işarələ
specimens-place-remove = İşarəni çıxar
specimens-zone-title = Şəkildəki yer
specimens-zone-lead = Künclərin koordinatlarını yazın və ya siçanla çəkin: bir küncdə basın, o biri küncdə buraxın. Klaviaturada ox düymələri zonanı hərəkət etdirir, Shift ilə birlikdə ölçüsünü dəyişir.
specimens-zone-shape = Forma
specimens-zone-points = Künclər
specimens-zone-points-hint = Soldan və yuxarıdan, şəklin mində bir hissələri ilə: 120,80 340,260. Çoxbucaqlının üç və ya daha çox küncü var.
specimens-zone-preview = Şəkildə göstər
specimens-shape-rect = Düzbucaqlı
specimens-shape-ellipse = Ellips
specimens-shape-polygon = Çoxbucaqlı

specimens-error-part-label = Ən çoxu 40 hərf yazın.
specimens-error-picture = Qurumunuzun kitabxanasından şəkil seçin.
specimens-error-weaker = O, bütövlükdə versiyadan daha geniş dairəyə açıq ola bilməz.
specimens-error-invented = Sənəd sahibinin və nömrənin uydurma olduğunu bildirin.
specimens-error-code = Lüğətdən element seçin.
specimens-error-shows = Şəklin nə göstərdiyini sözlə yazın.
specimens-error-overprint = Şəklin üzərinə yazmaq alınmadı. Hazır olan şəkli seçin.
specimens-obstacle-code = Bir element lüğətdə yoxdur.
specimens-obstacle-picture = Bir şəkil kitabxanada hazır deyil və ya orada təsvir edilməyib.
