# Review by a native reader: whole file

# What a person is told in the portal.
inbox-title = Bildirişlər
inbox-lede = Sizə bildirilənlər, aid olduqları mövzuya görə bir yerdə. Hər bildiriş bir il saxlanılır.
inbox-count = { $count ->
    [one] Oxunmamış bir bildiriş
   *[other] Oxunmamış { $count } bildiriş
}
inbox-show = Hansı bildirişlər
inbox-show-matter = Nə haqqında
inbox-show-all = Hamısı
inbox-show-unread = Oxunmamışlar
inbox-unread = Oxunmayıb
inbox-read = Oxunmuş kimi qeyd et
inbox-read-all = Hamısını oxunmuş kimi qeyd et
inbox-flash-read = Bildiriş oxunmuş kimi qeyd edildi.
inbox-flash-all-read = Gördüyünüz bütün bildirişlər oxunmuş kimi qeyd edildi. Sizi gözləyənlər qalır.
inbox-waiting-lede = Hər biri, siz onu tamamlanmış kimi qeyd edənədək və ya kimsə cavab verənədək burada qalır.
inbox-done = Tamamlanmış kimi qeyd et
inbox-group-read = Bunların hamısını oxunmuş kimi qeyd et
inbox-group-done = Bunların hamısını tamamlanmış kimi qeyd et
inbox-group-all = Buradakıların hamısını göstər: { $count }
inbox-nothing-else = Başqa bir şey yoxdur.
inbox-account = Hesab
inbox-flash-group-read = Bu bildirişlər qeyd edildi.
inbox-nothing = Hələ bildiriş yoxdur
inbox-nothing-unread = Hamısını oxumusunuz
inbox-nothing-advice = Sizi gözləyənlər və sizə bildirilənlər burada yer alır.
inbox-unsaid = Portalın başqa versiyasının bildirişi
inbox-link-title = Yeni parol seçmək üçün keçid
inbox-link-text = Kimsə, çox güman ki siz, yeni parol seçmək üçün keçid istəyib. Keçid e-poçt qutunuza göndərildi ({ $time }).
inbox-recovery-title = Hesabınız üçün bərpa başladılıb
inbox-recovery-text = Administrator hesabınız üçün bərpa başladıb ({ $time }). Köhnə parol qüvvədən düşdü, yeni parol seçmək üçün keçid e-poçt qutunuza göndərildi.
