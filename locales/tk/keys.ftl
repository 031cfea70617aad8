# Review by a native reader: the whole file; above all keys-title, keys-days, keys-use-text, keys-use-audit

# Keys for programs.
keys-title = Programma açarlary
keys-lede = Açar bilen edaraňyzyň programmasy portala siziň adyňyzdan ýüz tutýar. Onuň hukugy hiç haçan siziňkiden köp bolmaýar we ol hiç bir sahypany açmaýar.
keys-new = Açar döret
keys-nothing = Açaryňyz ýok
keys-nothing-advice = Her programma üçin aýratyn dörediň, şonda birini ýapanyňyzda beýlekilere degmersiňiz.
keys-name = Ady
keys-name-hint = Haýsy programma üçindigini ýazyň, meselem “Howpsuzlyga gözegçilik”.
keys-scopes = Näme üçin
keys-scopes-hint = Programma gerek bolandan artygyny saýlamaň.
keys-scope-search = Görüp bilýänlerimde gözleg
keys-scope-audit = Kimiň näme edendigini okamak
keys-days = Hereket edýän möhleti
keys-days-hint = Soň öz-özünden gutarýar. Bir hepde öň size habar berilýär.
keys-days-count = { $count ->
    [one] { $count } gün
   *[other] { $count } gün
}
keys-make = Açary döret
keys-error-name = 60 harpdan köp bolmadyk at ýazyň
keys-error-scopes = Azyndan birini saýlaň
keys-error-days = Iň köp 365 gün saýlaň
keys-error-many = Açarlaryňyzyň sany çägine ýetdi. Ilki birini ýapyň.
keys-made-title = Açar döredildi
keys-made-text = Ony häzir programma beriň: diňe şu gezek görkezilýär we portal ony saklamaýar.
keys-kept = Saklap goýdum
keys-column-key = Açar
keys-column-made = Döredildi
keys-column-end = Gutarýan wagty
keys-never = entek ýok
keys-revoke = Ýatyr
keys-flash-revoked = Açar indi hiç zady açmaýar.
keys-state-revoked = Ýatyryldy
keys-state-ended = Möhleti gutardy
keys-use-title = Programma açary nähili ulanýar
keys-use-text = Programma açary her talap bilen Authorization sözbaşysynda ugradýar. Jogaplar JSON ýa-da CSV bolýar, arada olary hiç kim saklamaýar.
keys-use-search = Görüp bilýänleriňizi tapýar, edaraňyzyň taslamalary hem şolaryň içinde; parametrler gözlegiňki bilen birmeňzeş.
keys-use-audit = Edilen işler CSV görnüşinde, köneden täzä. Soňky setiriň belgisini after parametrinde beriň, dowamyny alarsyňyz; setir ýazylandan bir minut soň görünýär.
keys-use-refused = Nädogry, möhleti gutaran ýa-da ýatyrylan açar 401 alýar; munuň üçin däl açar 403 alýar.
keys-of-person = Bu adamyň programma açarlary
keys-problem-unknown-title = Bu açar hiç zady açmaýar
keys-problem-unknown-text = Ol bu ýerde tanalmaýar ýa-da möhleti gutardy. Eýesi açarlar sahypasynda başgasyny döredip biler.
keys-problem-scope-title = Bu açar munuň üçin däl
keys-problem-scope-text = Açar başga iş üçin döredilen ýa-da eýesi häzir muny edip bilmeýär.
keys-mail-made-subject = Sijil portalynda programma açary döredildi
keys-mail-made-text = Hasabyňyz üçin “{ $key }” programma açary döredildi ({ $time }). Gutarýan wagty: { $end }.
keys-mail-revoked-subject = Sijil portalynda programma açary ýatyryldy
keys-mail-revoked-text = Hasabyňyzyň “{ $key }” programma açary ýatyryldy ({ $time }). Gutarmaly wagty: { $end }.
keys-mail-ends-subject = Sijil portalynda programma açarynyň möhleti ýakynda gutarýar
keys-mail-ends-text = Hasabyňyzyň “{ $key }” programma açarynyň gutarýan wagty: { $end }; bu hat { $time } ýazyldy.
keys-mail-do = Muny siz etmedik bolsaňyz, açary ýatyryň, derrew täze açarsöz saýlaň we edaraňyzyň administratoryna habar beriň:
keys-mail-ends-do = Programma entek gerek bolsa, wagtynda başga açar döredip, programma beriň:
