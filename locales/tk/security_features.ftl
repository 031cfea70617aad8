# Review by a native reader: the whole file; above all features-related, features-group-optical, features-tool-tilt
# The glossary of security features: its pages. The features themselves stand in features.ftl.

features-glossaries = Sözlükler
features-title = Gorag alamatlary
features-lead = Resminamanyň hakykydygyny nähili bilip bolýar: näme etmeli, näme görünmeli we galp resminamada köplenç näme görünýär.
features-search = Alamat gözle
features-show = Görkez
features-all = Ähli alamatlar
features-any = Hemmesi
features-nothing = Şeýle alamat ýok
features-nothing-advice = Başga söz synap görüň ýa-da dereje we serişde saýlawyny aýryň.
features-count = { $count ->
    [one] { $count } alamat
   *[other] { $count } alamat
}
features-csv = Ähli dillerde ähli alamatlar CSV görnüşinde
features-json = JSON görnüşinde
features-check = Nähili barlanýar
features-do = Näme etmeli
features-see = Näme görünmeli
features-fake = Galp resminamada köplenç näme görünýär
features-group = Resminamanyň bölegi
features-level = Dereje
features-tool = Barlag serişdesi
features-related = Baglanyşykly alamatlar
features-names = Ähli dillerde
features-used = Muny saklaýan resminamalar
features-used-all = Hemmesi
features-used-none = Bu ýerde siziň üçin şeýle resminama ýok.
features-group-substrate = Kagyz, plastik we beýleki esaslar
features-group-printing = Çap
features-group-ink = Boýaglar
features-group-optical = Optiki üýtgeýän elementler
features-group-personalisation = Eýesiniň maglumatlary
features-group-data = Barlap bolýan maglumatlar
features-group-electronic = Çip
features-group-booklet = Kitapça
features-group-civil-status = Raýat ýagdaýynyň resminamalary
features-level-1 = 1-nji dereje: göz we el
features-level-2 = 2-nji dereje: ýönekeý enjam
features-level-3 = 3-nji dereje: barlaghana
features-tool-eye = göz
features-tool-touch = barmak
features-tool-tilt = gyşartmak
features-tool-light-behind = arkadan düşýän ýagtylyk
features-tool-oblique-light = gapdaldan düşýän ýagtylyk
features-tool-magnifier = lupa
features-tool-uv365 = ultramelewşe lampa, 365 nm
features-tool-uv254 = ultramelewşe lampa, 254 nm
features-tool-infrared = infragyzyl ýagtylyk
features-tool-reader = okaýjy enjam
features-tool-software = programma
features-tool-microscope = mikroskop
features-tool-laboratory = barlaghana
features-tool-register = reýestr
search-kind-feature = Gorag alamaty
