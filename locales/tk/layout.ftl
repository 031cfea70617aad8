# Review by a native reader: whole file
# The frame of every page. Sijil is the portal's own name and stays as each script writes it.
layout-name = Sijil
layout-what-it-is = YHG-niň agza döwletleriniň RÝNÝ edaralary
layout-skip = Mazmuna geç
layout-held = Bu ýazylanlar şu sahypadan iberildi, emma jogap görünmedi. Baryp ýetmedik bolsa, şu ýerden göçürip alyň.
layout-held-discard = Bu ýazylanlary poz
layout-language = Dil: { $language }
layout-all-languages = Ähli diller
layout-menu = Menýu
layout-navigation = Esasy menýu
layout-search = Gözleg
layout-sign-in = Girmek
layout-sign-out = Çykmak
layout-your-menu = Menýuňyz
layout-profile = Profil
layout-library = Faýllar kitaphanasy
layout-people = Edaraňyzyň işgärleri
layout-organisations = Edaralar
layout-desk = Iş stoly
layout-achievements = Üstünlikler
layout-countries = Ýurtlar
layout-about = Portal hakynda
layout-accessibility = Elýeterlilik
layout-feed = Habar akymy
layout-subscribe = Habarlar poçta bilen
layout-demonstration = Bu görkezişdir. Hasaplar oýlanyp tapyldy; üstünlikler hakyky we çeşmeleri görkezilen.
layout-demonstration-accounts = Hasaplar
layout-demonstration-mail = Ugradylan hatlar
layout-you-are-here = Siz şu ýerde

# Pages of a list.
pager-title = Sahypalar
pager-previous = Öňki
pager-next = Indiki

# Forms.
form-errors-title = { $count ->
    [one] Düzetmeli bir ýer bar
   *[other] Düzetmeli { $count } ýer bar
}
form-errors-nothing-lost = Ýazanlaryňyzyň hiç biri ýitmedi.
form-show-password = Açarsözi görkez

# Pages that say what went wrong.
error-not-found-title = Beýle sahypa ýok
error-not-found-text = Salgy ýalňyş ýazylan ýa-da sahypa ýapylan bolmagy mümkin. Hiç zat ýitmedi.
error-near = Belki şulardan birini gözlediňizmi?
error-sign-in-title = Giriň
error-sign-in-text = Bu sahypa on edaranyň işgärleri üçin.
error-forbidden-title = Bu siziň üçin açyk däl
error-forbidden-text = Wezipäňiz bu herekete rugsat bermeýär ýa-da forma bu portaldan gelmedi. Hiç zat üýtgedilmedi.
error-conflict-title = Bu aralykda üýtgedi
error-conflict-text = Başga biri öňe geçdi. Siziň hiç zadyňyz ýitmedi; häzirki ýagdaýa serediň.
error-invalid-title = Portal muňa düşünmedi
error-invalid-text = Forma ýa-da salgy bu portala degişli däl. Hiç zat üýtgedilmedi.
error-method-title = Bu salgy beýle talaby kabul etmeýär
error-method-text = Talap bu portalyň sahypasyndan gelmedi. Hiç zat üýtgedilmedi.
error-too-large-title = Bu aşa uly
error-too-large-text = Portal bir gezekde munça zady kabul etmeýär. Hiç zat üýtgedilmedi.
error-too-many-title = Biraz garaşyň
error-too-many-text = Gysga wagtda synanyşyklar aşa köp boldy. Bir minutdan gaýtadan synanyşyň.
error-unexpected-title = Bu ýerde ýalňyşlyk ýüze çykdy
error-unexpected-text = Ýalňyşlyk bizde. Portalyň öň kabul edenleri howpsuz. Birazdan gaýtadan synanyşyň.
error-to-front-page = Baş sahypa
error-to-achievements = Üstünliklere
error-reference = Wakanyň belgisi
layout-searches = Ýatda saklanan gözlegler
layout-demonstration-factors = Girişde ikinji tassyklama bu ýerde teklip edilýär, talap edilmeýär.
error-proof-title = Munuň özüňizdigini tassyklaň
error-proof-text = Hiç zat ýitmedi. Dolduranlaryňyz şu sahypada saklanýar; ony açyk goýuň.
error-proof-do = Başga penjirede tassyklamak
error-factor-title = Ilki ikinji tassyklama gerek
error-factor-text = Wezipäňiz girişde ikinji tassyklamany talap edýär. Ony profiliňizde giriş howpsuzlygy bölüminde guruň.
