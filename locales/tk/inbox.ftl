# Review by a native reader: the whole file; above all inbox-read, inbox-recovery-text

# What a person is told in the portal.
inbox-title = Habarnamalar
inbox-lede = Size habar berlenler, degişli işine görä toparlanan. Her habarnama bir ýyl saklanýar.
inbox-count = { $count ->
    [one] Okalmadyk bir habarnama
   *[other] Okalmadyk { $count } habarnama
}
inbox-show = Haýsy habarnamalar
inbox-show-matter = Näme hakda
inbox-show-all = Hemmesi
inbox-show-unread = Okalmadyklar
inbox-unread = Okalmadyk
inbox-read = Okaldy diýip belle
inbox-read-all = Hemmesini okaldy diýip belle
inbox-flash-read = Habarnama okaldy diýip bellendi.
inbox-flash-all-read = Gören ähli habarnamalaryňyz okaldy diýip bellendi. Size garaşýanlar galýar.
inbox-waiting-lede = Bularyň her biri, siz ony ýerine ýetirildi diýip belleýänçäňiz ýa-da biri jogap berýänçä şu ýerde galýar.
inbox-done = Ýerine ýetirildi diýip belle
inbox-group-read = Bularyň hemmesini okaldy diýip belle
inbox-group-done = Bularyň hemmesini ýerine ýetirildi diýip belle
inbox-group-all = Şu ýerdäkileriň hemmesini görkez: { $count }
inbox-nothing-else = Başga zat ýok.
inbox-account = Hasap
inbox-flash-group-read = Bu habarnamalar bellendi.
inbox-nothing = Heniz habarnama ýok
inbox-nothing-unread = Hemmesini okadyňyz
inbox-nothing-advice = Size garaşýan we size habar berilýän zatlar şu ýerde durýar.
inbox-unsaid = Portalyň başga görnüşiniň habarnamasy
inbox-link-title = Täze açarsöz saýlamak üçin baglanyşyk
inbox-link-text = Kimdir biri, ähtimal özüňiz, täze açarsöz saýlamak üçin baglanyşyk sorady. Ol poçtaňyza ugradyldy ({ $time }).
inbox-recovery-title = Hasabyňyzy dikeltmek başlandy
inbox-recovery-text = Administrator hasabyňyzy dikeltmegi başlady ({ $time }). Öňki açarsöz güýjüni ýitirdi, täzesini saýlamak üçin baglanyşyk poçtaňyza ugradyldy.
