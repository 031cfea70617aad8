# Review by a native reader: the whole file; above all calendars-what-text, calendars-lede

# Calendars: meetings for the programs people keep their days in, and the private calendar of one's own desk.
calendars-meetings = Nüfus idarelerinin toplantıları
calendars-subscribe = Tüm toplantıların takvimi
calendars-subscribe-hint = Bu adresi takvim programınıza verin; değişiklikleri kendisi alır.
calendars-file = Takvimime ekle
calendars-decision = { $number } numaralı kararın son tarihi: { $meeting }
calendars-decision-late = { $number } numaralı karar gecikti: { $meeting }
calendars-questions = Yanıt bekleyen sorular: { $count }
calendars-questions-late = Geciken sorular: { $count }
calendars-cases = Yanıt bekleyen değişim dosyaları: { $count }
calendars-cases-late = Geciken değişim dosyaları: { $count }
calendars-name = Sijil: çalışma masam
calendars-title = Çalışma masanızın takvimi
calendars-lede = Toplantılar, kararlar, sorular ve son tarihler, günlerinizi planladığınız programda.
calendars-make = Adres oluştur
calendars-replace = Adresi yenile
calendars-replace-hint = Takvimi eski adresle okuyan programlar artık hiçbir şey alamaz.
calendars-revoke-hint = Yeni bir adres oluşturana kadar takvimi kimse okuyamaz.
calendars-what = İçinde ne var
calendars-what-text = Ülkenizi ilgilendiren toplantılar ve kurumunuzun uyguladığı kararlar. Sorulardan ve değişim dosyalarından yalnızca hangi gün kaç tanesinin süresinin dolduğu ve çalışma masanızın yolu.
calendars-secret = Adresi olan herkes takvimi okuyabilir. Onu yalnızca takvim programınıza verin, başka kimseye vermeyin.
calendars-made-title = Adres oluşturuldu
calendars-made-text = Onu şimdi takvim programınıza verin: yalnızca bir kez gösterilir ve portal onu saklamaz.
calendars-address = Gizli adres
calendars-flash-revoked = Adres artık hiçbir şeyi açmaz.
