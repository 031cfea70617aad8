# Review by a native reader: whole file

# What a person is told in the portal.
inbox-title = Bildirimler
inbox-lede = Size bildirilenler, ait oldukları konuya göre bir arada. Her bildirim bir yıl saklanır.
inbox-count = { $count ->
    [one] Okunmamış bir bildirim
   *[other] Okunmamış { $count } bildirim
}
inbox-show = Hangi bildirimler
inbox-show-matter = Ne hakkında
inbox-show-all = Tümü
inbox-show-unread = Okunmamışlar
inbox-unread = Okunmadı
inbox-read = Okundu olarak işaretle
inbox-read-all = Tümünü okundu olarak işaretle
inbox-flash-read = Bildirim okundu olarak işaretlendi.
inbox-flash-all-read = Gördüğünüz bütün bildirimler okundu olarak işaretlendi. Sizi bekleyenler kalır.
inbox-waiting-lede = Her biri, siz tamamlandı olarak işaretleyene veya biri yanıtlayana kadar burada kalır.
inbox-done = Tamamlandı olarak işaretle
inbox-group-read = Bunların tümünü okundu olarak işaretle
inbox-group-done = Bunların tümünü tamamlandı olarak işaretle
inbox-group-all = Buradakilerin tümünü göster: { $count }
inbox-nothing-else = Başka bir şey yok.
inbox-account = Hesap
inbox-flash-group-read = Bu bildirimler işaretlendi.
inbox-nothing = Henüz bildirim yok
inbox-nothing-unread = Hepsini okudunuz
inbox-nothing-advice = Sizi bekleyenler ve size bildirilenler burada yer alır.
inbox-unsaid = Portalın başka bir sürümünden bildirim
inbox-link-title = Yeni parola seçme bağlantısı
inbox-link-text = Biri, büyük olasılıkla siz, yeni parola seçmek için bağlantı istedi. Bağlantı e-posta kutunuza gönderildi ({ $time }).
inbox-recovery-title = Hesabınız için kurtarma başlatıldı
inbox-recovery-text = Bir yönetici hesabınız için kurtarma başlattı ({ $time }). Eski parola geçersiz oldu; yeni parola seçme bağlantısı e-posta kutunuza gönderildi.
