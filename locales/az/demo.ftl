# Review by a native reader: demo-accounts-title, demo-accounts-lede
# The pages that only the demonstration has.
demo-accounts-title = Nümayiş hesabları
demo-accounts-lede = Bu şəxslər mövcud deyil. Hamısının parolu nümayişin başladıldığı yerdə çap olunub.
demo-accounts-secretariat = Katiblik
demo-accounts-address = Ünvan
demo-accounts-role = Rol
demo-accounts-name = Ad

demo-role-secretariat-administrator = katibliyin administratoru
demo-role-country-administrator = ölkə administratoru
demo-role-editor = redaktor
demo-role-reviewer = rəyçi
demo-role-officer = əməkdaş
demo-role-auditor = auditor

demo-mail-title = Nümayiş məktubları
demo-mail-lede = Nümayişdə heç bir məktub bu maşından kənara çıxmır; hamısı buradadır.
demo-mail-empty-title = Hələ məktub yoxdur
demo-mail-empty-text = Portalın insanlara yazdıqları burada görünür: dəvətlər, bildirişlər, ölkə və ya mövzu üzrə xəbərlər.
demo-mail-choose = Oxumaq üçün məktub seçin.
demo-mail-to = Kimə
demo-mail-written = Yazılıb
demo-mail-state = Status
demo-mail-sent = göndərilib: { $time }
demo-mail-waiting = göndərilməyi gözləyir
demo-mail-language = Dil
demo-mail-kind = Mövzu
demo-mail-html = Oxucunun gördüyü kimi
demo-mail-samples = Portalın bütün məktubları
demo-mail-samples-lede = Portalın yazdığı bütün məktublar, hər növü bir dəfə, uydurma məlumatlarla. Oxucunun dilini seçin.
