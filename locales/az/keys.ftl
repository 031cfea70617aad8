# Review by a native reader: whole file

# Keys for programs.
keys-title = Proqram açarları
keys-lede = Açarla qurumunuzun proqramı portala sizin adınızdan müraciət edir. Heç vaxt sizdən çox hüququ olmur və heç bir səhifəni açmır.
keys-new = Açar yarat
keys-nothing = Açarınız yoxdur
keys-nothing-advice = Hər proqram üçün ayrıca yaradın ki, birini bitirəndə başqalarına toxunmayasınız.
keys-name = Ad
keys-name-hint = Hansı proqram üçündür, “Təhlükəsizliyə nəzarət” kimi.
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
keys-error-many = Mümkün olan qədər açarınız var. Əvvəlcə birini bitirin.
keys-made-title = Açar yaradıldı
keys-made-text = Onu indi proqrama verin: yalnız bu dəfə göstərilir və portal onu saxlamır.
keys-kept = Saxladım
keys-column-key = Açar
keys-column-made = Yaradılıb
keys-column-end = Bitir
keys-never = hələ olmayıb
keys-revoke = Ləğv et
keys-flash-revoked = Açar daha heç nəyi açmır.
keys-state-revoked = Ləğv edilib
keys-state-ended = Müddəti bitib
keys-use-title = Proqram açardan necə istifadə edir
keys-use-text = Açarı hər sorğu ilə Authorization başlığında göndərir. Cavablar JSON və ya CSV olur, arada heç kim onları saxlamır.
keys-use-search = Görə bildiklərinizi tapır, qurumunuzun qaralamaları da daxil olmaqla; parametrlər axtarışın parametrləridir.
keys-use-audit = Edilənlər CSV kimi, köhnədən yeniyə. Son sətrin identifikatorunu after kimi verin, ardını alarsınız; sətir yazıldıqdan bir dəqiqə sonra görünür.
keys-use-refused = Yanlış, müddəti bitmiş və ya ləğv edilmiş açar 401 alır; bunun üçün olmayan açar 403 alır.
keys-of-person = Bu şəxsin proqram açarları
keys-problem-unknown-title = Bu açar heç nəyi açmır
keys-problem-unknown-text = Burada tanınmır və ya müddəti bitib. Sahibi açarlar səhifəsində başqasını yarada bilər.
keys-problem-scope-title = Bu açar bunun üçün deyil
keys-problem-scope-text = Açar başqa iş üçün yaradılıb və ya sahibi hazırda bunu edə bilməz.
keys-mail-made-subject = Sijil portalında proqram açarı yaradıldı
keys-mail-made-text = Hesabınız üçün “{ $key }” proqram açarı yaradıldı ({ $time }). Bitir: { $end }.
keys-mail-revoked-subject = Sijil portalında proqram açarı ləğv edildi
keys-mail-revoked-text = Hesabınızın “{ $key }” proqram açarı ləğv edildi ({ $time }). Bitəcəyi vaxt: { $end }.
keys-mail-ends-subject = Sijil portalında proqram açarının müddəti tezliklə bitir
keys-mail-ends-text = Hesabınızın “{ $key }” proqram açarının bitmə vaxtı: { $end }; bu, { $time } yazılıb.
keys-mail-do = Bu siz deyildinizsə, açarı ləğv edin, dərhal yeni parol seçin və qurumunuzun administratoruna bildirin:
keys-mail-ends-do = Proqram hələ lazımdırsa, vaxtında başqa açar yaradın və proqrama verin:
