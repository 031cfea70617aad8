# Many records brought at once: the form, what becomes of the rows, and their release together.
# To be confirmed by a native reader: all of it.

exchange-imports-title = Birdəfəlik çoxlu qeyd
exchange-imports-lede = Cədvəl və ya siyahıdan mesajlar yaranır. Əvvəlcə hər sətirdən nə alınacağını görürsünüz; siz deməyincə heç nə yaradılmır, ikinci şəxs göndərilməni təsdiqləməyincə heç nə getmir.
exchange-imports-file-hint = CSV və ya JSON, ən çoxu 5 MB və { $count } sətir. JSON imzalandıqları şəkildə mətnlərin massividir.
exchange-imports-calendar = Təqvimi göstərilməyən tarixlərin təqvimi
exchange-imports-kept = Gətirdikləriniz möhürlü saxlanılır. Mesajlar yaradılan kimi və ya siz imtina edəndə, ən geci yeddi gündən sonra məhv edilir. Faylın özü saxlanılmır.
exchange-imports-samples = Doldurmaq üçün cədvəllər
exchange-imports-samples-hint = Birinci sətir sütunların adını, ikinci sətir izahını verir. Tarix il-ay-gün kimi, məlum olduğu qədər yazılır.
exchange-imports-needed = nəsə deməlidir
exchange-imports-earlier = Əvvəl gətirilənlər
exchange-imports-count-new = Yeni mesaj: { $count }
exchange-imports-make = { $count } mesaj yarat
exchange-imports-remove = İmtina et və sil
exchange-imports-who = Kim haqqında
exchange-imports-case = İş
exchange-imports-to-release = Göndərilmə təsdiqini gözləyən: { $count }
exchange-imports-release = Gözləyənlərin hamısının göndərilməsini təsdiqlə
exchange-imports-release-hint = Hər biri ayrıca yoxlanılır, imzalanır, qeydə alınır və təsdiqnamə verilir. Özünüzün də yazdığınız yerində qalır.
exchange-imports-released = Birlikdə təsdiqlənən: { $count }
exchange-imports-not-released = Təsdiqlənməyən: { $count }
exchange-imports-failed = Portal bunu edə bilmədi.
exchange-imports-fault-list = Siyahı oxunmur; səhv { $count } nömrəli sətirdədir.
exchange-imports-fault-unknown = Faylda bu növ mesajlarda olmayan ad var və ya bir ad iki dəfə yazılıb:
exchange-imports-fault-never-sent = Faylda başqa dövlətə heç vaxt göndərilməyən ad var:
exchange-imports-fault-body = Bu növ mətn deyil.
exchange-imports-fault-otherwise = İmzalanan forma burada başqa bir şey deyərdi və ya heç nə deməzdi.
exchange-imports-fault-nameless = Bu nömrəli xanada nəsə yazılıb və onun üstündə adlandırılmış sütun yoxdur.
exchange-imports-conflict-changed = Gözləyənlər artıq gördüyünüz kimi deyil. Zəhmət olmasa, yenidən baxın.
exchange-flash-import-begun = İş başladı.
exchange-flash-import-removed = Silindi və açarı məhv edildi.
exchange-notice-import = Birlikdə gətirilən mesajlar sizin göndərilmə təsdiqinizi gözləyir.
