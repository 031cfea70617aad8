# The register of deviations: genuine documents that are known to fail a check, so that nobody is refused for it
# (ICAO Doc 9303 part 3 section 7). A list, a page of each, a form for editors, and the link from the check of a
# machine-readable zone.
# To be confirmed by a native reader: the words for deviation and filler as in checks.ftl; belgi stands for number and
# for character, as elsewhere; deviations-kind, deviations-digit, deviations-way-filler-counted, deviations-error-way

deviations-title = Mälim tapawutlar
deviations-lead = Barlagdan geçmeýändigi mälim bolan hakyky resminamalar. Diňe şolaryň biri sebäpli hiç kime ret jogaby berilmeli däl.
deviations-issuer = Beren döwlet
deviations-any = Hemmesi
deviations-show = Görkez
deviations-count = { $count ->
    [one] { $count } tapawut
   *[other] { $count } tapawut
}
deviations-empty = Bu ýerde entek tapawut ýok
deviations-empty-advice = Hiç bir RÝNÝ edarasy bu döwlet üçin tapawut beýan etmedi.
deviations-new = Tapawudy beýan et
deviations-example = Mysal
deviations-example-note = Bu ýazgy sanawyň nähili işleýändigini görkezýär. Ony hiç bir edara tassyklamady.
deviations-waiting = Neşir edilmegine garaşýar
deviations-download = Sanawy göçürip al (JSON)
deviations-check = Maşyn okaýan zolagy barlamak
deviations-described-by = Beýan eden edara
deviations-released-on = Neşir edilen güni: { $day }
deviations-original = Asyl nusganyň dili

deviations-kind = Näme gabat gelmeýär
deviations-kind-mrz-viz = Zolak çap edilen maglumatlardan tapawutlanýar
deviations-kind-check-digit = Barlag sifri başgaça hasaplanýar
deviations-kind-wrong-data = Meýdanda nädogry maglumat bar
deviations-kind-other = Başga bir zat

deviations-state-draft = taslama
deviations-state-released = neşir edildi
deviations-state-withdrawn = yzyna alyndy

deviations-what = Näme görünýär
deviations-advice = Näme etmeli
deviations-document = Resminama
deviations-specimen = Nusga
deviations-issued = Berlen döwri
deviations-issued-from = { $day } gününden
deviations-issued-to = { $day } gününe çenli
deviations-issued-between = { $from } – { $to }
deviations-source = Çeşme
deviations-machine = Maşyn okaýan zolakda
deviations-format = Görnüşi
deviations-document-code = Resminamanyň kody
deviations-state-code = Döwletiň çap edilen kody
deviations-numbers = Belgiler
deviations-numbers-all = ähli belgiler
deviations-numbers-prefix = { $from } bilen başlanýanlar
deviations-numbers-range = { $from } – { $to }
deviations-digit = Meýdan ýa-da barlag sifri
deviations-digit-document-number = resminamanyň belgisi
deviations-digit-birth-date = doglan senesi
deviations-digit-expiry-date = möhletiniň soňy
deviations-digit-personal-number = şahsy belgi
deviations-digit-composite = ähli meýdanlar bilelikde
deviations-digit-issuer = döwletiň kody
deviations-digit-name = ady
deviations-way = Ol nähili hasaplanýar ýa-da ýazylýar
deviations-way-filler-counted = Sifriň ýerindäki dolduryjy belgi hökmünde hasaba goşulýar
deviations-way-left-out = Sifriň ýerinde dolduryjy durýar
deviations-way-zero = Sifr hemişe 0 bolýar
deviations-way-any = Beren edaranyň mälim bolmadyk düzgüni boýunça: ol ýerde islendik sifr durup biler
deviations-way-runs-on = Sifriň ýerinde dolduryjy ýok: belgi şol ýerde dowam edýär
deviations-way-unknown-otherwise = Senäniň näbelli bölekleri 00, 99 ýa-da XX görnüşinde ýazylan
deviations-way-other-code = Döwletiň kody standartyň berenindenden başga
deviations-way-leading-filler = Ady dolduryjy bilen başlanýar
deviations-way-digits = Adynda sifr bar
deviations-versions = Görnüşler
deviations-version = Görnüş { $number }
deviations-version-current = güýjünde
deviations-version-open = neşir edilmedi

deviations-edit = Üýtget
deviations-release = Neşir et
deviations-release-hint = Bu görnüşi rugsady bolan hemmeler okar we zolaklaryň barlagy ony hasaba alar. Redaktoryň ýazanyny ikinji adam neşir edýär.
deviations-withdraw = Yzyna al
deviations-withdraw-hint = Ol sebäbi bilen okalmaga galýar. Zolaklaryň barlagy ony indi hasaba almaýar.
deviations-reason = Sebäbi
deviations-withdrawn-on = Yzyna alnan güni: { $day }

deviations-form-new = Tapawudy beýan et
deviations-form-edit = Beýany üýtget
deviations-form-document = Resminama
deviations-form-words = Söz bilen
deviations-form-zone = Maşyn okaýan zolakda
deviations-form-issuer = Beren döwlet, zolakda ýazylyşy ýaly
deviations-form-issuer-hint = Üç harpa çenli: TUR, BEL, D.
deviations-form-specimen = Nusganyň kody
deviations-form-specimen-hint = Boş galyp biler. Nusgalaryň sanawyndaky ýaly: TUR-BO-01001.
deviations-form-from = Ilkinji berlen güni
deviations-form-to = Soňky berlen güni
deviations-form-day-hint = Boş galyp biler. Iki senenamanyň islendigi bilen: 2021-03-20 ýa-da 1399/12/30.
deviations-form-source = Çeşmäniň salgysy
deviations-form-source-hint = Beýlekileriň bu barada okap biljek ýeri. https:// bilen başlanýar.
deviations-form-tlp = Kim okap bilýär
deviations-form-tlp-hint = Zolaklaryň açyk barlagyna diňe hemmeleriň okap bilýän ýazgylary kömek edýär.
deviations-form-opening-hint = Diňe bu öňküden giň açylanda gerek. Neşir edýän adam sebäbi okaýar, ol görnüş bilen bile saklanýar.
deviations-error-before-first = Bu görnüş şol gün entek berilmeýärdi.
deviations-error-after-last = Şol güne çenli onuň ornuny başga görnüş tutupdy.
deviations-error-state-code = Çap edilen kody üç harpa çenli ýazyň; ol standartyň haýsydyr bir döwlete beren kody bolmasyn.
deviations-form-language = Bu sözleriň dili
deviations-form-language-hint = Beýleki dillerdäki sözler öňküligine galýar.
deviations-form-name = Sözbaşy
deviations-form-what = Näme görünýär
deviations-form-what-hint = Işgäriň nämäni görýändigi, iki-üç sözlem bilen.
deviations-form-advice = Näme etmeli
deviations-form-advice-hint = Şeýle-de bolsa resminamanyň hakykydygyny nähili bilip bolýar.
deviations-form-format-none = Zolakda bu görünmeýär
deviations-form-code-hint = Zolagyň ilkinji iki belgisi: ID, I<, P<.
deviations-form-state-code-hint = Diňe standartdakydan başga bolsa: üç harpa çenli.
deviations-form-number-from = Ilkinji belgi ýa-da onuň başy
deviations-form-number-from-hint = Zolakdaky ýaly harplar we sifrler. Ähli belgiler üçin boş goýuň.
deviations-form-number-to = Soňky belgi
deviations-form-number-to-hint = Belgileriň diňe başy birmeňzeş bolsa, boş goýuň.
deviations-form-save = Ýatda sakla
deviations-form-back = Yza

deviations-flash-saved = Ýatda saklandy. Ony ikinji adam neşir eder.
deviations-flash-released = Neşir edildi.
deviations-flash-withdrawn = Yzyna alyndy.
deviations-conflict-own = Bu görnüşi siz ýazdyňyz. Ony başga biri neşir etmeli.
deviations-conflict-reason = Muny öňküden has köp adam okar, emma sebäbi ýazylmandyr.
deviations-conflict-released = Kimdir biri ony eýýäm neşir etdi ýa-da yzyna aldy.
deviations-conflict-changed = Siz açanyňyzdan soň kimdir biri ony üýtgetdi.
deviations-conflict-withdrawn = Ol yzyna alnan.
deviations-notice-described = Başga bir edara ýurduňyzyň resminamalaryny beýan etdi
deviations-notice-described-text = Agza döwletiň RÝNÝ edarasy ýurduňyzyň hakyky resminamalarynyň barlagdan nähili geçmeýändigini beýan etdi ({ $time }). Dogrudygyny görüň.
deviations-error-issuer = Bu döwletiň kody däl: üç baş harpa çenli.
deviations-error-kind = Nämäniň gabat gelmeýändigini saýlaň.
deviations-error-specimen = Bu nusganyň kody däl: TUR-BO-01001.
deviations-error-day = Bu gün däl.
deviations-error-order = Soňky berlen güni ilkinji berlen gününden öň.
deviations-error-source = https:// bilen başlanýan doly salgyny ýazyň.
deviations-error-tlp = Kimiň okap bilýändigini saýlaň.
deviations-error-language = Dili saýlaň.
deviations-error-name = 150 harpdan köp bolmadyk sözbaşy ýazyň.
deviations-error-text = 2 000 harpdan köp bolmadyk tekst ýazyň.
deviations-error-text-needed = Muny asyl nusganyň dilinde, 2 000 harpdan geçirmän ýazyň.
deviations-error-zone-needed = Barlag sifri üçin zolak beýan edilmeli: görnüşi, resminamanyň kody, sifr we onuň nähili hasaplanýandygy.
deviations-error-code = Bular zolagyň iki belgisi däl.
deviations-error-digit = Bu görnüşdäki zolaklarda şeýle sifr ýok.
deviations-error-way = Bu usul diňe kartyň resminama belgisine degişli.
deviations-error-number = Diňe A harpyndan Z harpyna çenli harplar we sifrler, 22-den köp bolmaly däl.
deviations-error-range = Soňky belgi ilkinji belgi bilen deň uzynlykda bolmaly we ondan öň gelmeli däl.
deviations-error-any = Belgileri görkeziň: islendik sifr kabul edilýän ýerde haýsy resminamalardygyny diňe belgiler görkezýär.

deviations-verdict = Mälim tapawut: { $title }
deviations-verdict-link = Bu barada mälim zatlary oka
search-kind-deviation = Mälim tapawut
audit-thing-deviation = Mälim tapawut
