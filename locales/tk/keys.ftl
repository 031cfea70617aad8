# Review by a native reader: whole file

# Keys for programs.
keys-title = Programma açarlary
keys-lede = Açar bilen edaraňyzyň programmasy portaldan siziň adyňyzdan soraýar. Onuň hukugy hiç haçan siziňkiden köp bolmaýar we ol hiç bir sahypany açmaýar.
keys-new = Açar döretmek
keys-nothing = Açaryňyz ýok
keys-nothing-advice = Her programma üçin aýratyn dörediň, şonda birini tamamlanyňyzda beýlekilere degmersiňiz.
keys-name = Ady
keys-name-hint = Haýsy programma üçindigi, “Howpsuzlyga gözegçilik” ýaly.
keys-scopes = Näme üçin
keys-scopes-hint = Programma gerek bolandan artygyny saýlamaň.
keys-scope-search = Görüp bilýänlerimde gözleg
keys-scope-audit = Kimiň näme edendigini okamak
keys-days = Hereket edýän möhleti
keys-days-hint = Soň öz-özünden gutarýar. Bir hepde öň size habar berilýär.
keys-days-count = { $count ->
    [one] Bir gün
   *[other] { $count } gün
}
keys-make = Açary döret
keys-error-name = 60 harpdan köp bolmadyk at ýazyň
keys-error-scopes = Azyndan birini saýlaň
keys-error-days = Iň köp 365 gün saýlaň
keys-error-many = Açarlaryňyzyň sany çägine ýetdi. Ilki birini tamamlaň.
keys-made-title = Açar döredildi
keys-made-text = Ony häzir programma beriň: diňe şu gezek görkezilýär we portal ony saklamaýar.
keys-kept = Saklap goýdum
keys-column-key = Açar
keys-column-made = Döredildi
keys-column-end = Gutarýar
keys-never = entek ýok
keys-revoke = Ýatyrmak
keys-flash-revoked = Açar indi hiç zady açmaýar.
keys-state-revoked = Ýatyryldy
keys-state-ended = Möhleti gutardy
keys-use-title = Programma açary nähili ulanýar
keys-use-text = Açary her sorag bilen Authorization sözbaşysynda iberýär. Jogaplar JSON ýa-da CSV bolýar, arada hiç kim saklamaýar.
keys-use-search = Görüp bilýänleriňizi tapýar, edaraňyzyň taslamalary hem onuň içinde; parametrler gözlegiňki ýaly.
keys-use-audit = Edilen işler CSV görnüşinde, köneden täzä. Soňky setiriň belgisini after hökmünde beriň, dowamyny alarsyňyz; setir ýazylandan bir minut soň görünýär.
keys-use-refused = Nädogry, möhleti gutaran ýa-da ýatyrylan açar 401 alýar; munuň üçin däl açar 403 alýar.
keys-of-person = Bu adamyň programma açarlary
keys-problem-unknown-title = Bu açar hiç zady açmaýar
keys-problem-unknown-text = Ol bu ýerde tanalmaýar ýa-da möhleti gutardy. Eýesi açarlar sahypasynda başgasyny döredip biler.
keys-problem-scope-title = Bu açar munuň üçin däl
keys-problem-scope-text = Açar başga iş üçin döredilen ýa-da eýesi häzir muny edip bilmeýär.
keys-mail-made-subject = Sijil portalynda programma açary döredildi
keys-mail-made-text = Hasabyňyz üçin “{ $key }” programma açary döredildi ({ $time }). Gutarýar: { $end }.
keys-mail-revoked-subject = Sijil portalynda programma açary ýatyryldy
keys-mail-revoked-text = Hasabyňyzyň “{ $key }” programma açary ýatyryldy ({ $time }). Gutarmaly wagty: { $end }.
keys-mail-ends-subject = Sijil portalynda programma açarynyň möhleti ýakynda gutarýar
keys-mail-ends-text = Hasabyňyzyň “{ $key }” programma açarynyň gutarýan wagty: { $end }; bu { $time } ýazyldy.
keys-mail-do = Bu siz däl bolsaňyz, açary ýatyryň, derrew täze açarsöz saýlaň we edaraňyzyň administratoryna aýdyň:
keys-mail-ends-do = Programma entek gerek bolsa, wagtynda başga açar döredip, programma beriň:
