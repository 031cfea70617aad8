# Review by a native reader: whole file
# The desk's list, and steps taken with many achievements at once.

# The list.
bulk-list-unpublished = Dərc olunmamış
bulk-list-state = Vəziyyət
bulk-list-more = Digər
bulk-list-waits = Məni gözləyənlər
bulk-list-language = Yazıldığı dil
bulk-list-responsible = Məsul
bulk-list-order = Sıra
bulk-list-newest = Əvvəlcə son dəyişən
bulk-list-oldest = Əvvəlcə ən uzun gözləyən
bulk-list-answers = Məsul: { $name }
bulk-list-steps = İşarələnənlərlə
bulk-list-all = Yalnız işarələnənlər yox, bu seçimin hamısı
bulk-list-all-counted = Bu seçimin hamısı ({ $count })

# The steps.
bulk-step-publish = Dərc et
bulk-step-return = Düzəliş üçün qaytar
bulk-step-withdraw = Geri götür
bulk-step-retag = Mövzunu dəyiş
bulk-step-hand-over = Təhvil ver

# The page that asks.
bulk-confirm-count = { $count } nailiyyət seçilib.
bulk-confirm-more = Və daha { $count }.
bulk-confirm-publish = Dərhal hamıya açıq olur; belə xəbərləri istəyənlərə bir məktubla bildirilir.
bulk-confirm-theme = Yeni mövzu
bulk-confirm-theme-hint = Mətnlər olduğu kimi qalır, heç bir tərcümə orijinaldan köhnə olmur.
bulk-confirm-person = Kim məsuldur
bulk-confirm-person-hint = Ölkənizin istənilən qurumunda yazan həmkar. Ona bildirilir. Nailiyyət onu yazan qurumda qalır.
bulk-confirm-each = Hər nailiyyətin öz qaydaları var. Edilə bilməyənlər sonra səbəbi ilə göstərilir.
bulk-confirm-go = Bəli, et ({ $count })
bulk-confirm-back = Siyahıya qayıt

# What became of them.
bulk-result-done = Edildi: { $count }
bulk-result-refused = Edilmədi: { $count }
bulk-result-progress = { $total } nailiyyətdən { $count } hazırdır.
bulk-result-working = İş öz-özünə davam edir; bu səhifədən çıxa bilərsiniz.
bulk-result-again = Yenidən bax
bulk-outcome-gone = Artıq mövcud deyil.
bulk-outcome-state = Bu addımın başladığı vəziyyətdə deyil.
bulk-outcome-own = Siz yazmış və ya göndərmisiniz; başqası baxmalıdır.
bulk-outcome-remarks = Üzərində açıq qeydlər var; onu öz səhifəsində dərc edin.
bulk-outcome-forbidden = Rollarınız buna icazə vermir.
bulk-outcome-same = Onsuz da belə idi.
bulk-outcome-changed = Bu arada dəyişib. Dərc etməzdən əvvəl yenidən baxın.
bulk-outcome-correction = Onun düzəlişi üzərində işlənir; mövzunu orada dəyişin.
bulk-outcome-refused = Sətirdə yazılana daha icazə verilmir. Onu faylda düzəldin.
bulk-outcome-failed = Portal bunu edə bilmədi. Yenidən cəhd edin.

# What is to be mended.
bulk-error-nothing = Heç nə işarələnməyib. Bəzi nailiyyətləri və ya seçimin hamısını işarələyin.
bulk-error-many = Bir dəfəyə ən çoxu 10.000 ola bilər. Seçimi daraldın.
bulk-error-changed = Onların sayı bu arada dəyişib. Baxın və yenidən təsdiq edin.
bulk-error-person = Həmkar seçin.

# Steps on the way of a text.
achievements-way-retagged = Mövzusu dəyişdirildi
achievements-way-reassigned = Təhvil verildi

# Mails.
bulk-mail-published-subject = { $country }: { $count } yeni nailiyyət
bulk-mail-published-text = { $country } xəbər almaq istədiyiniz { $count } nailiyyət dərc edib.
bulk-notice-returned = Düzəliş üçün qaytarılıb: { $count }
bulk-notice-returned-text = Rəyçi məsul olduğunuz nailiyyətləri düzəliş üçün qaytarıb.
bulk-notice-retagged = Mövzu dəyişdi: { $count }
bulk-notice-retagged-text = Rəyçi dərc olunmuş bu nailiyyətləri ikinci şəxs olmadan başqa mövzuya keçirib.
bulk-notice-handed = Sizə təhvil verilib: { $count }
bulk-notice-handed-text = Həmkarınız sizə nailiyyətlər təhvil verib. Bundan sonra onlara siz məsulsunuz.
bulk-notice-imported = Faylınızdan yaranan qaralamalar: { $count }
bulk-notice-imported-text = Faylınızın bütün sətirləri emal olundu. Faylın səhifəsi hər sətirlə nə baş verdiyini göstərir.
