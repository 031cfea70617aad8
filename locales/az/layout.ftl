# Review by a native reader: layout-what-it-is, layout-demonstration, error-method-title, layout-held
# The frame of every page. Sijil is the portal's own name and stays as each script writes it.
layout-name = Sijil
layout-what-it-is = İƏT-ə üzv dövlətlərin qeydiyyat orqanları
layout-skip = Məzmuna keç
layout-held = Bu yazılanlar bu səhifədən göndərildi və cavab görünmədi. Çatmayıbsa, buradan köçürün.
layout-held-discard = Bu yazılanları sil
layout-language = Dil: { $language }
layout-all-languages = Bütün dillər
layout-menu = Menyu
layout-navigation = Əsas menyu
layout-search = Axtarış
layout-sign-in = Daxil ol
layout-sign-out = Çıxış
layout-your-menu = Menyunuz
layout-profile = Profil
layout-library = Fayl kitabxanası
layout-people = Qurumunuzun əməkdaşları
layout-organisations = Qurumlar
layout-desk = İş masası
layout-achievements = Nailiyyətlər
layout-countries = Ölkələr
layout-about = Portal haqqında
layout-accessibility = Əlçatanlıq
layout-feed = Xəbər lenti
layout-subscribe = E-poçtla xəbərlər
layout-demonstration = Bu, nümayiş nüsxəsidir. Hesablar uydurmadır; nailiyyətlər gerçəkdir və mənbələri göstərilib.
layout-demonstration-accounts = Hesablar
layout-demonstration-mail = Göndərilmiş məktublar
layout-you-are-here = Siz buradasınız

# Pages of a list.
pager-title = Səhifələr
pager-previous = Əvvəlki
pager-next = Növbəti

# Forms.
form-errors-title = { $count ->
    [one] Düzəldiləsi bir yer var
   *[other] Düzəldiləsi { $count } yer var
}
form-errors-nothing-lost = Yazdıqlarınızın heç biri itməyib.
form-show-password = Parolu göstər

# Pages that say what went wrong.
error-not-found-title = Belə səhifə yoxdur
error-not-found-text = Ünvan səhv yazılmış və ya səhifə bağlanmış ola bilər. Heç nə itməyib.
error-near = Bəlkə bunlardan birini axtarırdınız?
error-sign-in-title = Daxil olun
error-sign-in-text = Bu səhifə on qurumun əməkdaşları üçündür.
error-forbidden-title = Bu sizin üçün açıq deyil
error-forbidden-text = Rolunuz bu əməliyyata icazə vermir və ya forma bu portaldan gəlməyib. Heç nə dəyişdirilməyib.
error-conflict-title = Bu vaxt ərzində dəyişib
error-conflict-text = Başqası sizi qabaqlayıb. Sizə aid heç nə itməyib; hazırkı vəziyyətə baxın.
error-invalid-title = Portal bunu anlamadı
error-invalid-text = Forma və ya ünvan bu portala aid deyil. Heç nə dəyişdirilməyib.
error-method-title = Bu ünvan belə sorğunu qəbul etmir
error-method-text = Sorğu bu portalın səhifəsindən gəlməyib. Heç nə dəyişdirilməyib.
error-too-large-title = Bu həddən böyükdür
error-too-large-text = Portal bir dəfəyə bu qədərini qəbul etmir. Heç nə dəyişdirilməyib.
error-too-many-title = Bir az gözləyin
error-too-many-text = Qısa müddətdə həddən çox cəhd edilib. Bir dəqiqədən sonra yenidən cəhd edin.
error-unexpected-title = Burada xəta baş verdi
error-unexpected-text = Xəta bizdədir. Portalın əvvəl qəbul etdikləri təhlükəsizdir. Bir az sonra yenidən cəhd edin.
error-to-front-page = Ana səhifəyə
error-to-achievements = Nailiyyətlərə
error-reference = Hadisənin nömrəsi
layout-searches = Yadda saxlanmış axtarışlar
layout-demonstration-factors = Girişdə ikinci təsdiq burada təklif olunur, tələb edilmir.
error-proof-title = Zəhmət olmasa, bunun siz olduğunuzu təsdiqləyin
error-proof-text = Heç nə itməyib. Doldurduqlarınız bu səhifədə saxlanılır; zəhmət olmasa, açıq qoyun.
error-proof-do = Başqa pəncərədə təsdiqlə
error-factor-title = Əvvəlcə ikinci təsdiq lazımdır
error-factor-text = Rolunuz girişdə ikinci təsdiq tələb edir. Onu profilinizdə giriş təhlükəsizliyi bölməsində qurun.
