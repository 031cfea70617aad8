# Review by a native reader: whole file

# What a person is told in the portal.
inbox-title = Bildirishnomalar
inbox-lede = Sizga bildirilganlar, tegishli ishiga koʻra guruhlangan. Har bir bildirishnoma bir yil saqlanadi.
inbox-count = { $count ->
    [one] Bitta oʻqilmagan bildirishnoma
   *[other] { $count } ta oʻqilmagan bildirishnoma
}
inbox-show = Qaysi bildirishnomalar
inbox-show-matter = Nima haqida
inbox-show-all = Barchasi
inbox-show-unread = Oʻqilmaganlar
inbox-unread = Oʻqilmagan
inbox-read = Oʻqilgan deb belgilash
inbox-read-all = Barchasini oʻqilgan deb belgilash
inbox-flash-read = Bildirishnoma oʻqilgan deb belgilandi.
inbox-flash-all-read = Siz koʻrgan barcha bildirishnomalar oʻqilgan deb belgilandi. Sizni kutayotganlari qoladi.
inbox-waiting-lede = Ularning har biri siz uni bajarildi deb belgilaguningizcha yoki kimdir javob berguncha shu yerda turadi.
inbox-done = Bajarildi deb belgilash
inbox-group-read = Bularning barchasini oʻqilgan deb belgilash
inbox-group-done = Bularning barchasini bajarildi deb belgilash
inbox-group-all = Bu yerdagilarning barchasini koʻrsatish: { $count }
inbox-nothing-else = Boshqa hech narsa yoʻq.
inbox-account = Hisob
inbox-flash-group-read = Bu bildirishnomalar belgilandi.
inbox-nothing = Hali bildirishnoma yoʻq
inbox-nothing-unread = Hammasini oʻqib boʻldingiz
inbox-nothing-advice = Sizni kutayotgan va sizga bildirilgan narsalar shu yerda turadi.
inbox-unsaid = Portalning boshqa versiyasidan bildirishnoma
inbox-link-title = Yangi parol tanlash havolasi
inbox-link-text = Kimdir, ehtimol siz oʻzingiz, yangi parol tanlash havolasini soʻradi. U pochtangizga yuborildi ({ $time }).
inbox-recovery-title = Hisobingizni tiklash boshlandi
inbox-recovery-text = Administrator hisobingizni tiklashni boshladi ({ $time }). Eski parol kuchini yoʻqotdi, yangisini tanlash havolasi pochtangizga yuborildi.
