# Review by a native reader: layout-what-it-is, layout-desk, layout-feed, layout-accessibility, layout-held
# The frame of every page. Sijil is the portal's own name and stays as each script writes it.
layout-name = Sijil
layout-what-it-is = IHTga aʼzo davlatlarning FHDYo organlari
layout-skip = Asosiy matnga oʻtish
layout-held = Bu yozganlaringiz shu sahifadan yuborildi, lekin javob koʻrinmadi. Yetib bormagan boʻlsa, shu yerdan nusxa oling.
layout-held-discard = Bu yozilganlarni oʻchirish
layout-language = Til: { $language }
layout-all-languages = Barcha tillar
layout-menu = Menyu
layout-navigation = Asosiy
layout-search = Qidiruv
layout-sign-in = Kirish
layout-sign-out = Chiqish
layout-your-menu = Sizning menyungiz
layout-profile = Profil
layout-library = Fayllar kutubxonasi
layout-people = Tashkilotingiz xodimlari
layout-organisations = Tashkilotlar
layout-desk = Kabinet
layout-achievements = Yutuqlar
layout-countries = Mamlakatlar
layout-about = Portal haqida
layout-accessibility = Qulayliklar
layout-feed = Yangiliklar tasmasi
layout-subscribe = Yangiliklar pochta orqali
layout-demonstration = Bu namoyish. Hisoblar oʻylab topilgan; yutuqlar haqiqiy va manbalari koʻrsatilgan.
layout-demonstration-accounts = Hisoblar
layout-demonstration-mail = Yuborilgan xatlar
layout-you-are-here = Siz shu yerdasiz

# Pages of a list.
pager-title = Sahifalar
pager-previous = Oldingi
pager-next = Keyingi

# Forms.
form-errors-title = { $count ->
    [one] Bitta joyni tuzatish kerak
   *[other] { $count } ta joyni tuzatish kerak
}
form-errors-nothing-lost = Siz yozgan hech narsa yoʻqolmadi.
form-show-password = Parolni koʻrsatish

# Pages that say what went wrong.
error-not-found-title = Bunday sahifa yoʻq
error-not-found-text = Manzil notoʻgʻri yozilgan yoki sahifa endi ommaga ochiq emas. Hech narsa yoʻqolmadi.
error-near = Balki shulardan birini izlagandirsiz?
error-sign-in-title = Iltimos, tizimga kiring
error-sign-in-text = Bu sahifa oʻnta tashkilot xodimlari uchun.
error-forbidden-title = Bu siz uchun ochiq emas
error-forbidden-text = Rolingiz bu amalga ruxsat bermaydi yoki shakl bu portaldan yuborilmagan. Hech narsa oʻzgarmadi.
error-conflict-title = Bu orada oʻzgarish boʻldi
error-conflict-text = Boshqa xodim oldinroq ulgurdi. Sizning ishingiz yoʻqolmadi; iltimos, hozirgi holatni koʻring.
error-invalid-title = Portal buni tushunmadi
error-invalid-text = Shakl yoki manzil bu portalga tegishli emas. Hech narsa oʻzgarmadi.
error-method-title = Bu manzil bunday soʻrovni qabul qilmaydi
error-method-text = Soʻrov bu portal sahifasidan yuborilmagan. Hech narsa oʻzgarmadi.
error-too-large-title = Hajmi juda katta
error-too-large-text = Portal bir martada bundan kamroq maʼlumot qabul qiladi. Hech narsa oʻzgarmadi.
error-too-many-title = Iltimos, biroz kuting
error-too-many-text = Qisqa vaqt ichida urinishlar juda koʻp boʻldi. Bir daqiqadan soʻng qayta urinib koʻring.
error-unexpected-title = Bu yerda xatolik yuz berdi
error-unexpected-text = Xatolik bizning tomonda. Portal avval qabul qilgan maʼlumotlar saqlangan. Birozdan soʻng qayta urinib koʻring.
error-to-front-page = Bosh sahifaga
error-to-achievements = Yutuqlarga
error-reference = Hodisa raqami
layout-searches = Saqlangan qidiruvlar
layout-demonstration-factors = Kirishda ikkinchi tasdiq bu yerda taklif etiladi, talab qilinmaydi.
error-proof-title = Bu siz ekaningizni tasdiqlang
error-proof-text = Hech narsa yoʻqolmadi. Toʻldirganlaringiz shu sahifada saqlanmoqda; uni ochiq qoldiring.
error-proof-do = Boshqa oynada tasdiqlash
error-factor-title = Avval ikkinchi tasdiq kerak
error-factor-text = Rolingiz kirishda ikkinchi tasdiqni talab qiladi. Uni profilingizdagi kirish xavfsizligi boʻlimida oʻrnating.
