# Review by a native reader: whole file

# What a person is told in the portal.
inbox-title = Bildirishnomalar
inbox-lede = Hisobingizda nima yuz bergani. Har bir bildirishnoma bir yil saqlanadi.
inbox-count = { $count ->
    [one] Bitta oʻqilmagan bildirishnoma
   *[other] { $count } ta oʻqilmagan bildirishnoma
}
inbox-show = Qaysi bildirishnomalar
inbox-show-all = Barchasi
inbox-show-unread = Oʻqilmaganlar
inbox-unread = Oʻqilmagan
inbox-read = Oʻqilgan deb belgilash
inbox-read-all = Barchasini oʻqilgan deb belgilash
inbox-flash-read = Bildirishnoma oʻqilgan deb belgilandi.
inbox-flash-all-read = Siz koʻrgan barcha bildirishnomalar oʻqilgan deb belgilandi.
inbox-nothing = Hali bildirishnoma yoʻq
inbox-nothing-unread = Hammasini oʻqib boʻldingiz
inbox-nothing-advice = Hisobingizda nima oʻzgarsa, shu yerda va xat orqali xabar beriladi.
inbox-unsaid = Portalning boshqa versiyasidan bildirishnoma
inbox-link-title = Yangi parol tanlash havolasi
inbox-link-text = Kimdir, ehtimol siz oʻzingiz, yangi parol tanlash havolasini soʻradi. U pochtangizga yuborildi ({ $time }).
inbox-recovery-title = Hisobingizni tiklash boshlandi
inbox-recovery-text = Administrator hisobingizni tiklashni boshladi ({ $time }). Eski parol kuchini yoʻqotdi, yangisini tanlash havolasi pochtangizga yuborildi.
