# Review by a native reader: the whole file; above all keys-revoke, keys-use-audit

# Keys for programs.
keys-title = Proqram açarları
keys-lede = Açarla qurumunuzun proqramı portala sizin adınızdan müraciət edir. Heç vaxt sizdən çox hüququ olmur və heç bir səhifəni açmır.
keys-new = Açar yarat
keys-nothing = Açarınız yoxdur
keys-nothing-advice = Hər proqram üçün ayrıca yaradın ki, birini bitirəndə digərlərinə toxunmayasınız.
keys-name = Ad
keys-name-hint = Hansı proqram üçün olduğunu yazın, məsələn, “Təhlükəsizliyə nəzarət”.
keys-scopes = Nə üçün
keys-scopes-hint = Proqrama lazım olandan artığını seçməyin.
keys-scope-search = Görə bildiklərimdə axtarış
keys-scope-audit = Kimin nə etdiyini oxumaq
keys-days = Etibarlılıq müddəti
keys-days-hint = Sonra öz-özünə bitir. Bir həftə əvvəl sizə bildirilir.
keys-days-count = { $count ->
    [one] 1 gün
   *[other] { $count } gün
}
keys-make = Açarı yarat
keys-error-name = Ad ən çoxu 60 hərf ola bilər
keys-error-scopes = Ən azı birini seçin
keys-error-days = Ən çoxu 365 gün seçin
keys-error-many = Açarlarınızın sayı həddə çatıb. Əvvəlcə birini bitirin.
keys-made-title = Açar yaradıldı
keys-made-text = Onu indi proqrama verin: yalnız bu dəfə göstərilir və portal onu saxlamır.
keys-kept = Saxladım
keys-column-key = Açar
keys-column-made = Yaradılıb
keys-column-end = Bitmə vaxtı
keys-never = hələ olmayıb
keys-revoke = Ləğv et
keys-flash-revoked = Açar daha heç nəyi açmır.
keys-state-revoked = Ləğv edilib
keys-state-ended = Müddəti bitib
keys-use-title = Proqram açardan necə istifadə edir
keys-use-text = Açarı hər sorğu ilə Authorization başlığında göndərir. Cavablar JSON və ya CSV olur, arada heç kim onları saxlamır.
keys-use-search = Qurumunuzun qaralamaları da daxil olmaqla, görə bildiklərinizi tapır; parametrlər axtarışdakılarla eynidir.
keys-use-audit = Edilənlər CSV kimi, köhnədən yeniyə. Son sətrin identifikatorunu after parametrində verin, ardını alarsınız; sətir yazıldıqdan bir dəqiqə sonra görünür.
keys-use-refused = Yanlış, müddəti bitmiş və ya ləğv edilmiş açar 401 alır; bunun üçün olmayan açar 403 alır.
keys-of-person = Bu şəxsin proqram açarları
keys-problem-unknown-title = Bu açar heç nəyi açmır
keys-problem-unknown-text = Burada tanınmır və ya müddəti bitib. Sahibi açarlar səhifəsində başqasını yarada bilər.
keys-problem-scope-title = Bu açar bunun üçün deyil
keys-problem-scope-text = Açar başqa iş üçün yaradılıb və ya sahibi hazırda bunu edə bilməz.
keys-mail-made-subject = Sijil portalında proqram açarı yaradıldı
keys-mail-made-text = Hesabınız üçün “{ $key }” proqram açarı yaradıldı ({ $time }). Bitmə vaxtı: { $end }.
keys-mail-revoked-subject = Sijil portalında proqram açarı ləğv edildi
keys-mail-revoked-text = Hesabınızın “{ $key }” proqram açarı ləğv edildi ({ $time }). Bitəcəyi vaxt bu idi: { $end }.
keys-mail-ends-subject = Sijil portalında proqram açarının müddəti tezliklə bitir
keys-mail-ends-text = Hesabınızın “{ $key }” proqram açarının bitmə vaxtı: { $end }; bu məktubun yazıldığı vaxt: { $time }.
keys-mail-do = Bunu siz etməmisinizsə, açarı ləğv edin, dərhal yeni parol seçin və qurumunuzun administratoruna xəbər verin:
keys-mail-ends-do = Proqram hələ lazımdırsa, vaxtında başqa açar yaradın və proqrama verin:
