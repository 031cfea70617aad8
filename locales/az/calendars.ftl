# Review by a native reader: the whole file; above all calendars-what-text, calendars-lede

# Calendars: meetings for the programs people keep their days in, and the private calendar of one's own desk.
calendars-meetings = Vətəndaşlıq vəziyyəti qeydiyyatı orqanlarının iclasları
calendars-subscribe = Bütün iclasların təqvimi
calendars-subscribe-hint = Bu ünvanı təqvim proqramınıza verin: dəyişiklikləri özü alır.
calendars-file = Təqvimimə əlavə et
calendars-decision = { $number } nömrəli qərarın son tarixi: { $meeting }
calendars-decision-late = { $number } nömrəli qərar gecikib: { $meeting }
calendars-questions = Cavab gözləyən suallar: { $count }
calendars-questions-late = Gecikən suallar: { $count }
calendars-cases = Cavab gözləyən mübadilə işləri: { $count }
calendars-cases-late = Gecikən mübadilə işləri: { $count }
calendars-name = Sijil: iş masam
calendars-title = İş masanızın təqvimi
calendars-lede = İclaslar, qərarlar, suallar və son tarixlər, günlərinizi planlaşdırdığınız proqramda.
calendars-make = Ünvan yarat
calendars-replace = Ünvanı dəyişdir
calendars-replace-hint = Təqvimi köhnə ünvanla oxuyan proqramlar daha heç nə almır.
calendars-revoke-hint = Başqa ünvan yaradana qədər təqvimi heç kim oxuya bilmir.
calendars-what = İçində nə var
calendars-what-text = Ölkənizə aid iclaslar və qurumunuzun icra etdiyi qərarlar. Suallardan və mübadilə işlərindən yalnız hansı gün neçəsinin vaxtının bitdiyi və iş masanıza yol.
calendars-secret = Ünvanı olan hər kəs təqvimi oxuya bilər. Onu yalnız təqvim proqramınıza verin, başqa heç kimə verməyin.
calendars-made-title = Ünvan yaradıldı
calendars-made-text = Onu indi təqvim proqramınıza verin: yalnız bir dəfə göstərilir və portal onu saxlamır.
calendars-address = Gizli ünvan
calendars-flash-revoked = Ünvan daha heç nəyi açmır.
