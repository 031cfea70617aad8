# Review by a native reader: transparency-root, transparency-what-text, transparency-how-text, transparency-witness*
# The log under everything, explained to everybody.
transparency-title = Açıq jurnal
transparency-lead = Bu portalda görülən hər iş elə bir jurnalda iz qoyur ki, onu heç kim, hətta portalı idarə edənlər də xəbərsiz dəyişə bilməz.
transparency-now = Jurnalın indiki vəziyyəti
transparency-length = Uzunluq
transparency-entries = { $count ->
    [one] { $count } qeyd
   *[other] { $count } qeyd
}
transparency-signed = Son imza
transparency-root = Bütün qeydlərin barmaq izi
transparency-empty = Jurnalda hələ qeyd yoxdur. O, portal işə düşəndən bir neçə saniyə sonra başlayır.
transparency-what-title = Nə sübut olunur
transparency-what-text = Görülən hər işlə birlikdə bir qeyd əlavə olunur: onun vaxtı və görülən işdən, habelə onun yanında saxlanan sirdən hesablanmış bir ədəd. Bu ədəd insanlar və məzmun haqqında heç nə demir. Lakin sonradan dəyişdirilən, silinən, yeri dəyişdirilən və ya tarixi geri çəkilən hər şey daha öz ədədinə uyğun gəlmir.
transparency-how-title = Necə işləyir
transparency-how-text = Bütün ədədlərdən bütöv jurnal üçün bir barmaq izi alınır. Portal yeni qeydlərdən bir neçə saniyə sonra bu barmaq izini jurnalın uzunluğu ilə birlikdə imzalayır. İmzalanmış barmaq izini saxlayan hər kəs jurnalın o vaxtdan bəri yalnız uzanıb-uzanmadığını istənilən vaxt öyrənə bilər.
transparency-not-title = Nə sübut olunmur
transparency-not-text = Jurnal göstərir ki, sonradan heç nə dəyişdirilməyib. O, yazılanların doğru olduğunu göstərə bilməz.
transparency-check-title = Necə yoxlamaq olar
transparency-check-keep = Aşağıdakı birinci ünvandan imzalanmış barmaq izini bu gün və vaxtaşırı yadda saxlayın. Onu portalın əli çatmayan yerdə saxlayın.
transparency-check-follow = C2SP tlog-tiles formasında jurnalları oxuyan proqramlar bu jurnalı da izləyə bilər. Onlara ikinci ünvandakı açar lazımdır.
transparency-check-operator = Portalı idarə edənlər aşağıdakı əmrlə hər şeyi yenidən hesablaya bilərlər. Əmr jurnalı yadda saxladığınız barmaq izi ilə də müqayisə edir.
transparency-addresses = Proqramlar üçün ünvanlar
transparency-part = Hissə
transparency-address = Ünvan
transparency-part-checkpoint = İmzalanmış barmaq izi
transparency-part-keys = Açarlar
transparency-part-tiles = Ağacın ədədləri
transparency-part-bundles = Qeydlər
transparency-part-inclusion = Qeydin jurnalda olduğuna dair sübut
transparency-part-consistency = Jurnalın yalnız uzandığına dair sübut
transparency-keys-text = Hazırda birinci açar imzalayır. Hər yeni açar jurnalda özündən əvvəlkinin imzası ilə elan edilib.
transparency-witnesses = Arxasında kim durur
transparency-witnesses-text = Şahid adlanan, başqa qurumlara məxsus maşınlar hər imzalanmış barmaq izini görür. Şahid jurnalın son baxışından bəri yalnız uzandığını yoxladıqdan sonra onu da imzalayır. Beləliklə, heç kim ayrı-ayrı oxuculara ayrı-ayrı jurnallar göstərə bilməz.
transparency-witnesses-none = Hələ heç bir şahid göstərilməyib və bu, göstərilən etibarı azaldır: bu portaldan kənarda heç kim jurnalın arxasında durmur.
transparency-witnesses-missing = { $count ->
    [one] { $count } şahid ən yeni barmaq izinin arxasında durmur və bu, göstərilən etibarı azaldır. Qalan hər şey davam edir.
   *[other] { $count } şahid ən yeni barmaq izinin arxasında durmur və bu, göstərilən etibarı azaldır. Qalan hər şey davam edir.
}
transparency-witness = Şahid
transparency-witness-stands = Ən yeni barmaq izinin arxasında
transparency-witness-since = Bəli, { $time } tarixindən
transparency-witness-missing-since = Hələ yox; { $time } tarixində daha köhnəsinin arxasında dururdu
transparency-witness-never = Xeyr, hələ heç nə imzalamayıb
transparency-witness-longer = Xeyr: daha uzun jurnal gördüyünü deyir. Ola bilsin, köhnə surət geri qaytarılıb və ya iki jurnal göstərilir.
transparency-witness-other = Xeyr: başqa jurnal gördüyünü deyir.
