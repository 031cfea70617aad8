# Review by a native reader: demo-accounts-lede
# The pages that only the demonstration has.
demo-accounts-title = Gösterimin hesapları
demo-accounts-lede = Bu kişiler gerçek değildir. Hepsinin parolası, gösterimin başlatıldığı yerde yazdırıldı.
demo-accounts-secretariat = Sekretarya
demo-accounts-address = Adres
demo-accounts-role = Rol
demo-accounts-name = Ad

demo-role-secretariat-administrator = sekretarya yöneticisi
demo-role-country-administrator = ülke yöneticisi
demo-role-editor = editör
demo-role-reviewer = inceleyen
demo-role-officer = görevli
demo-role-auditor = denetçi

demo-mail-title = Gösterimin e-postaları
demo-mail-lede = Gösterimde hiçbir e-posta bu makineden çıkmaz; hepsi burada durur.
demo-mail-empty-title = Henüz e-posta yok
demo-mail-empty-text = Portalın kişilere yazdıkları burada görünür: davetler, bildirimler, bir ülkenin veya konunun haberleri.
demo-mail-choose = Okumak için bir e-posta seçin.
demo-mail-to = Kime
demo-mail-written = Yazıldı
demo-mail-state = Durum
demo-mail-sent = gönderildi: { $time }
demo-mail-waiting = gönderilmeyi bekliyor
demo-mail-language = Dil
demo-mail-kind = Konu
demo-mail-html = Okurun gördüğü gibi
demo-mail-samples = Portalın tüm e-postaları
demo-mail-samples-lede = Portalın yazdığı tüm e-postalar, her türü bir kez, uydurma bilgilerle. Okurun dilini seçin.
