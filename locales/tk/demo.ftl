# Review by a native reader: whole file
# The pages that only the demonstration has.
demo-accounts-title = Görkezişiň hasaplary
demo-accounts-lede = Bu adamlar hakykatda ýok. Hemmesiniň açarsözi görkeziş başladylan ýerde çap edildi.
demo-accounts-secretariat = Sekretariat
demo-accounts-address = Salgy
demo-accounts-role = Wezipe
demo-accounts-name = Ady

demo-role-secretariat-administrator = sekretariatyň administratory
demo-role-country-administrator = ýurduň administratory
demo-role-editor = redaktor
demo-role-reviewer = gözden geçiriji
demo-role-officer = işgär
demo-role-auditor = barlagçy

demo-mail-title = Görkezişiň hatlary
demo-mail-lede = Görkezişde hiç bir hat bu maşyndan çykmaýar; hemmesi şu ýerde durýar.
demo-mail-empty-title = Entek hat ýok
demo-mail-empty-text = Portalyň adamlara ýazýanlary şu ýerde görünýär: çakylyklar, habarnamalar, ýurduň ýa-da temanyň habarlary.
demo-mail-choose = Okamak üçin hat saýlaň.
demo-mail-to = Kime
demo-mail-written = Ýazyldy
demo-mail-state = Ýagdaýy
demo-mail-sent = ugradyldy: { $time }
demo-mail-waiting = ugradylmagyna garaşýar
demo-mail-language = Dil
demo-mail-kind = Tema
demo-mail-html = Okyjynyň görşi ýaly
demo-mail-samples = Portalyň ähli hatlary
demo-mail-samples-lede = Portalyň ýazýan ähli hatlary, her görnüşi bir gezek, toslanan maglumatlar bilen. Okyjynyň dilini saýlaň.
