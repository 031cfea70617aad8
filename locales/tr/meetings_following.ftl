# What follows a meeting: decisions with their history, the delegations of those who take part, minutes that delegations
# agree to, what waits on the desk, and the notices of all of it.
# To be confirmed by a native reader: the words for a delegation, for minutes and for agreeing to them

# Decisions followed up.
meetings-decision-title = Karar { $count }
meetings-decided = Son kararlar
meetings-history = Ne oldu
meetings-history-empty = Henüz bir şey bildirilmedi.
meetings-report = İlerlemeyi bildirin
meetings-report-hint = Herkes bunu bu sayfada kurumunuzun adıyla, sizin adınız olmadan okur.
meetings-report-state = Şimdiki durumu
meetings-report-text = Ne yapıldı ya da ne engel oluyor
meetings-report-send = Geçmişe ekle

# Delegations.
meetings-delegations = Heyetler
meetings-delegations-lead = Bu adları yalnızca katılanların yöneticileri ve ev sahibi okur.
meetings-delegations-kept = Adların saklandığı son gün: { $day }.
meetings-delegations-forgotten = Adlar silindi; saklandıkları son gün: { $day }.
meetings-delegations-people = Kaydedilen kişi: { $count }
meetings-delegate-head = Heyet başkanı
meetings-delegation-none = Henüz kaydedilmedi.
meetings-delegation-own = { $country } heyeti
meetings-delegates = Kimler geliyor
meetings-delegates-hint = Heyete ilk sıradaki kişi başkanlık eder. Boş satırlar atlanır; bütün satırlar boşsa heyet geri çekilir.
meetings-delegate-name = Ad { $count }
meetings-delegate-office = Görev { $count }
meetings-delegate-what = Ad
meetings-delegate-as = Görev
meetings-delegation-register = Heyeti kaydet

# Minutes.
meetings-minutes = Tutanak
meetings-minutes-version = Sürüm { $count }
meetings-minutes-state-draft = Yazılıyor
meetings-minutes-state-proposed = Heyetlere sunuldu
meetings-minutes-state-published = Yayımlandı
meetings-minutes-state-superseded = Yerine yenisi geçti
meetings-minutes-translated = Bu bir çeviridir. Heyetlere ilk dildeki metin sorulmuştur.
meetings-minutes-published-on = { $day } tarihinde yayımlandı
meetings-minutes-by-decision = Her heyet kabul etmediği hâlde yayımlandı
meetings-minutes-begin = Tutanağa başla
meetings-minutes-edit = Tutanağı yaz
meetings-minutes-text = Tutanak metni
meetings-minutes-text-hint = Düz paragraflar hâlinde, her biri ayrı satırda.
meetings-minutes-languages = Tutanağın dilleri
meetings-minutes-propose = Heyetlere sun
meetings-minutes-propose-hint = Her heyetten bir kez kabul ya da itiraz etmesi istenir. Bundan sonra metin değişmez.
meetings-minutes-agreed = Bütün heyetler kabul etti.
meetings-minutes-not-agreed = Her heyet kabul etmedi. Şimdi yayımlayan, hangi kararla yayımladığını yazar ve bunu herkes okur.
meetings-minutes-reason = Hangi kararla
meetings-minutes-reason-hint = Kim, neden karar verdi. Bu, tutanağın altında yer alır.
meetings-minutes-publish = Tutanağı yayımla
meetings-minutes-renew = Yeni sürüme başla
meetings-minutes-renew-hint = Yeni sürüm bu metinle başlar ve bütün heyetlere yeniden sorulur.
meetings-minutes-correct-hint = Bu tutanak, yeni sürüm yayımlanana kadar kalır.
meetings-voices = Heyetlerin yanıtları
meetings-stance = Yanıt
meetings-stance-none = Henüz yanıt yok
meetings-stance-agreed = Kabul ediyor
meetings-stance-objected = İtiraz ediyor
meetings-stance-give = Heyetiniz adına yanıt verin
meetings-stance-give-agreed = Bu tutanağı kabul ediyoruz
meetings-stance-give-objected = İtiraz ediyoruz
meetings-stance-hint = Her sürüme bir kez yanıt verilir ve yanıt değiştirilemez.
meetings-stance-send = Yanıtı gönder
meetings-remark = Ne değişmeli
meetings-remark-hint = İtiraz eden bunu yazar. Ev sahibi ve öteki heyetler okur.

# On the desk.
meetings-desk-title = Toplantılardan
meetings-desk-decision = Uygulanacak
meetings-desk-minutes = Yanıt bekleyen tutanak
meetings-desk-delegation = Kaydedilecek heyet

# Notices. A day can be named in them as $due, the meeting as $title.
meetings-notice-given = Uygulamanız gereken bir karar var
meetings-notice-given-text = Kurumunuz “{ $title }” toplantısının bir kararını uygulayacak. Son tarih: { $due }.
meetings-notice-no-day = bir gün belirlenmedi
meetings-notice-soon = Bir kararın süresi doluyor
meetings-notice-soon-text = “{ $title }” toplantısının kurumunuzca uygulanan bir kararının son tarihi { $due }.
meetings-notice-late = Bir kararın süresi geçti
meetings-notice-late-text = “{ $title }” toplantısının kurumunuzca uygulanan bir kararının son tarihi { $due } idi.
meetings-notice-near = Bir toplantı yaklaşıyor
meetings-notice-near-text = “{ $title }” { $due } tarihinde başlıyor.
meetings-notice-delegation = Bir heyet kaydedilmeli
meetings-notice-delegation-text = “{ $title }” { $due } tarihinde başlıyor. Ülkeniz heyetini henüz kaydetmedi.
meetings-notice-asked = Tutanak heyetinizin yanıtını bekliyor
meetings-notice-asked-text = Heyetinize “{ $title }” toplantısının tutanağını kabul edip etmediği soruluyor.
meetings-notice-objected = Bir heyet tutanağa itiraz etti
meetings-notice-objected-text = Bir heyet “{ $title }” toplantısının tutanağına itiraz etti. Yazdığı, tutanağın sayfasında duruyor.
meetings-notice-agreed = Tutanak yayımlanabilir
meetings-notice-agreed-text = Bütün heyetler “{ $title }” toplantısının tutanağını kabul etti. Yayımlanabilir.
meetings-notice-out = Tutanak yayımlandı
meetings-notice-out-text = “{ $title }” toplantısının tutanağını artık herkes okuyabilir.

# What was done, and what cannot be.
meetings-flash-reported = Geçmişe eklendi.
meetings-flash-delegation = Heyet kaydedildi.
meetings-flash-delegation-withdrawn = Heyet geri çekildi.
meetings-flash-minutes-proposed = Heyetlere soruldu.
meetings-flash-minutes-renewed = Yeni sürüme başlandı.
meetings-flash-minutes-answered = Yanıt kaydedildi.
meetings-flash-minutes-published = Tutanak yayımlandı. Artık herkes okuyabilir.
meetings-conflict-delegations-over = Toplantı sona erdi.
meetings-conflict-delegations-draft = Toplantı henüz yayımlanmadı.
meetings-conflict-minutes-early = Tutanak, toplantı başladıktan sonra yazılır.
meetings-conflict-minutes-stand = Tutanağın durumu buna izin vermiyor. Lütfen yeniden bakın.
meetings-conflict-minutes-nobody = Sorulabilecek bir heyet yok.
meetings-conflict-minutes-open = Her heyet kabul etmedi. Lütfen hangi kararla yayımlandığını yazın.
meetings-conflict-minutes-answered = Heyetiniz zaten yanıt verdi.
meetings-conflict-minutes-not-asked = Bu tutanak heyetinize sorulmuyor.
meetings-error-delegate = Lütfen gelen herkesin adını yazın.
meetings-error-report = Lütfen ne yapıldığını ya da neyin engel olduğunu yazın.
meetings-error-minutes = Lütfen tutanağı yazın.
meetings-error-stance = Lütfen heyetinizin kabul edip etmediğini seçin.
meetings-error-remark = Lütfen neyin değişmesi gerektiğini yazın.
