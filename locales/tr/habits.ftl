# Review by a native reader: whole file

# How somebody wants to be told, and of what.
habits-title = Size nasıl haber verilsin
habits-lede = Olup bitenler hemen bildirimlerinizde yer alır. Bunların ne kadarının ve ne zaman e-postayla geleceğini burada belirlersiniz.
habits-rhythm = E-postalar ne sıklıkla gelsin
habits-rhythm-hint = E-posta yalnızca bildirilecek bir şey olduğunda gelir.
habits-rhythm-never = Hiçbir zaman
habits-rhythm-at_once = Hemen
habits-rhythm-daily = Her gün
habits-rhythm-weekly = Her hafta
habits-hour = Saat
habits-hour-hint = Günlük ve haftalık e-postalar için, kendi saatinize göre.
habits-weekday = Haftalık e-postanın günü
habits-calls = Beni bekleyenleri hemen bildir
habits-calls-hint = Yukarıda ne seçmiş olursanız olun.
habits-rests = Tatil günlerinde e-posta gelmesin
habits-rests-hint = Ülkenizde tatil günleri: { $days } ve resmî tatiller. Bu günlere denk gelen e-posta ilk iş gününde gelir; ivedi uyarılar hemen gelir.
habits-save = Kaydet
habits-to = E-postaların gittiği adres
habits-next-at = Bildirilecek bir şey varsa sonraki e-postanız: { $day }
habits-next-soon = Bildirilecek bir şey olduğunda e-postalar size hemen gelir.
habits-next-never = Size yalnızca her zaman gelen e-postalar gelir.
habits-profile = Dili, takvimi ve saat dilimini değiştir
habits-usual = Hiçbir şeyi değiştirmediniz: bu, rolleriniz için olağan olandır ve onlarla birlikte değişir.
habits-back = Rollerim için olağan olana dön
habits-always-title = Her zaman gelenler
habits-always = Hesabınızın güvenliğiyle ilgili e-postalar her zaman hemen gelir.
habits-always-urgent = Kurumunuza gelen ivedi uyarılar, alındığını onaylayanlara hemen gelir.
habits-error-choice = Sunulanlardan birini seçin
habits-flash-saved = Kaydedildi. E-postalar bundan sonra buna göre gelir.
