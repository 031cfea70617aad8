# Review by a native reader: whole file
# The front page.
home-front-title = On RÝNÝ edarasynyň gazanan üstünlikleri on üç dilde
home-front-lead = YHG-niň agza döwletleriniň RÝNÝ edaralary bu ýerde nämäniň netije berýändigini biri-birine we köpçülige aýdýar: her biri öz dilinde, çeşmeleri bilen.
home-front-search-hint = Душанбе, Dushanbe ýa-da دوشنبه
home-front-achievements = { $count ->
   *[other] üstünlik
}
home-front-members = agza döwlet
home-front-languages = dil
home-front-map = On agza
home-front-map-caption = On agza · üstünlikleriň sany
home-front-newest = Iň täze üstünlikler
home-front-all = { $count ->
    [one] { $count } üstünlik
   *[other] Ähli { $count } üstünlik
}

# The desk.
home-desk-title = Iş stolyňyz
home-desk-waiting = { $count ->
    [0] Size garaşýan iş ýok.
    [one] Size { $count } iş garaşýar.
   *[other] Size { $count } iş garaşýar.
}
home-desk-waiting-title = Size garaşýar
home-desk-waiting-empty = Size garaşýan iş ýok. Täze işler şu ýerde görünýär.
home-desk-new-title = Beýlekileriň täzelikleri
home-desk-own-title = Edaraňyz ýazýar
home-desk-own-empty = Häzir taslama ýok.
home-desk-languages-title = Dilleriňiz
home-desk-languages-language = Dil
home-desk-languages-current = Täzelenen
home-desk-languages-older = Köne
home-desk-languages-missing = Ýok
home-desk-review = Gözden geçirmek
home-desk-returned = Gaýtaryldy
home-desk-all = Hemmesi

# About the portal.
home-about-title = Portal hakynda
home-about-lead = Sijil Ykdysady Hyzmatdaşlyk Guramasynyň on agza döwletiniň RÝNÝ edaralarynyň bilelikdäki portalydyr.
home-about-why-title = Näme üçin döredildi
home-about-why-text = 2011-nji ýylyň oktýabrynda RÝNÝ edaralarynyň ýolbaşçylary Tähranda duşuşyp, her edaranyň öz üstünliklerini beýlekilere aýtjak bilelikdäki saýtyny islediler. Bu şol saýtdyr.
home-about-official-title = Ony nädip tanamaly
home-about-official-text = Brauzeriňizdäki salgy aşakdaky bilen takyk deň bolmaly. Portal açarsözi ýa-da kody telefonda ýa-da habar arkaly hiç haçan soramaýar.
home-about-languages-title = Diller
home-about-languages-text = Her sahypa on üç dilde bar. Entek terjime edilmedik tekst iň ýakyn dilde görkezilýär we bu barada aýdylýar. Diňe tekstiň asyl nusgasy hakykydyr.
home-about-accessibility-title = Elýeterlilik
home-about-accessibility-text = Portal WCAG 2.2-niň AA derejesine laýyk gelýär. Her sahypa skriptsiz, klawiatura bilen we ekran okaýjy bilen işleýär hem-de A4 kagyzda çap edilýär.
home-about-privacy-title = Portal siz hakda näme saklaýar
home-about-privacy-text = Hasaby ýok okyjylardan kukidäki dil saýlawyndan başga yz galmaýar. Hiç bir sahypa başga saýtdan hiç zat ýüklemeýär.
