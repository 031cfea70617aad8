# What follows a meeting: decisions with their history, the delegations of those who take part, minutes that delegations
# agree to, what waits on the desk, and the notices of all of it.
# To be confirmed by a native reader: the words for a delegation, for minutes and for agreeing to them

# Decisions followed up.
meetings-decision-title = Qərar { $count }
meetings-decided = Son qərarlar
meetings-history = Nə oldu
meetings-history-empty = Hələ heç kim bu barədə bir söz deməyib.
meetings-report = Hansı mərhələdə olduğunu bildirin
meetings-report-hint = Hamı bunu bu səhifədə qurumunuzun adı ilə, sizin adınız olmadan oxuyur.
meetings-report-state = İndiki vəziyyəti
meetings-report-text = Nə edildi və ya nə mane olur
meetings-report-send = Tarixçəyə əlavə et

# Delegations.
meetings-delegations = Nümayəndə heyətləri
meetings-delegations-lead = Bu adları yalnız iştirakçıların administratorları və ev sahibi oxuyur.
meetings-delegations-kept = Adların saxlandığı son gün: { $day }.
meetings-delegations-forgotten = Adlar silinib; saxlandıqları son gün: { $day }.
meetings-delegations-people = Qeydə alınan şəxslər: { $count }
meetings-delegate-head = Heyətin rəhbəri
meetings-delegation-none = Hələ qeydə alınmayıb.
meetings-delegation-own = Nümayəndə heyəti: { $country }
meetings-delegates = Kimlər gəlir
meetings-delegates-hint = Birinci şəxs heyətə rəhbərlik edir. Boş sətirlər nəzərə alınmır; bütün sətirlər boşdursa, heyət geri götürülür.
meetings-delegate-name = Ad { $count }
meetings-delegate-office = Vəzifə { $count }
meetings-delegate-what = Ad
meetings-delegate-as = Vəzifə
meetings-delegation-register = Heyəti qeydə al

# Minutes.
meetings-minutes = Protokol
meetings-minutes-version = Versiya { $count }
meetings-minutes-state-draft = Yazılır
meetings-minutes-state-proposed = Heyətlərə təqdim edilib
meetings-minutes-state-published = Dərc edilib
meetings-minutes-state-superseded = Başqası ilə əvəz edilib
meetings-minutes-translated = Bu tərcümədir. Heyətlərdən ilk dildəki mətn barədə soruşulub.
meetings-minutes-published-on = { $day } tarixində dərc edilib
meetings-minutes-by-decision = Bütün heyətlər razılaşmasa da dərc edilib
meetings-minutes-begin = Protokola başla
meetings-minutes-edit = Protokolu yaz
meetings-minutes-text = Protokolun mətni
meetings-minutes-text-hint = Sadə abzaslarla, hər biri ayrı sətirdə.
meetings-minutes-languages = Protokolun dilləri
meetings-minutes-propose = Heyətlərə təqdim et
meetings-minutes-propose-hint = Hər heyətdən bir dəfə razılaşması və ya etiraz etməsi xahiş olunur. Bundan sonra mətn dəyişmir.
meetings-minutes-agreed = Bütün heyətlər razılaşdı.
meetings-minutes-not-agreed = Heyətlərin hamısı razılaşmayıb. İndi dərc edən hansı qərarla dərc etdiyini yazır və bunu hamı oxuyur.
meetings-minutes-reason = Hansı qərarla
meetings-minutes-reason-hint = Kim və nə üçün qərar verib. Bu, protokolun altında durur.
meetings-minutes-publish = Protokolu dərc et
meetings-minutes-renew = Növbəti versiyaya başla
meetings-minutes-renew-hint = Növbəti versiya bu mətnlə başlayır və bütün heyətlərdən yenidən soruşulur.
meetings-minutes-correct-hint = Bu protokol növbəti versiya dərc edilənədək qalır.
meetings-voices = Heyətlərin cavabları
meetings-stance = Cavab
meetings-stance-none = Hələ cavab yoxdur
meetings-stance-agreed = Razıdır
meetings-stance-objected = Etiraz edir
meetings-stance-give = Heyətiniz adından cavab verin
meetings-stance-give-agreed = Bu protokolla razıyıq
meetings-stance-give-objected = Etiraz edirik
meetings-stance-hint = Hər versiyaya bir dəfə cavab verilir və cavab dəyişdirilə bilməz.
meetings-stance-send = Cavabı göndər
meetings-remark = Nə dəyişməlidir
meetings-remark-hint = Etiraz edən bunu yazır. Ev sahibi və digər heyətlər oxuyur.

# On the desk.
meetings-desk-title = İclaslardan
meetings-desk-decision = İcra edilməli
meetings-desk-minutes = Cavab gözləyən protokol
meetings-desk-delegation = Qeydə alınmalı heyət

# Notices. A day can be named in them as $due, the meeting as $title.
meetings-notice-given = İcra etməli olduğunuz qərar var
meetings-notice-given-text = Qurumunuz “{ $title }” iclasının bir qərarını icra etməlidir. Son tarix: { $due }.
meetings-notice-no-day = gün təyin edilməyib
meetings-notice-soon = Qərarın müddəti yaxınlaşır
meetings-notice-soon-text = “{ $title }” iclasının qurumunuzun icra etdiyi qərarı { $due } tarixinədək yerinə yetirilməlidir.
meetings-notice-late = Qərarın müddəti keçib
meetings-notice-late-text = “{ $title }” iclasının qurumunuzun icra etdiyi qərarı { $due } tarixinədək yerinə yetirilməli idi.
meetings-notice-near = İclas yaxınlaşır
meetings-notice-near-text = “{ $title }” { $due } tarixində başlayır.
meetings-notice-delegation = Heyət qeydə alınmalıdır
meetings-notice-delegation-text = “{ $title }” { $due } tarixində başlayır. Ölkəniz hələ heyətini qeydə almayıb.
meetings-notice-asked = Protokol heyətinizin cavabını gözləyir
meetings-notice-asked-text = Heyətinizdən “{ $title }” iclasının protokolu ilə razı olub-olmadığı soruşulur.
meetings-notice-objected = Bir heyət protokola etiraz etdi
meetings-notice-objected-text = Bir heyət “{ $title }” iclasının protokoluna etiraz etdi. Yazdığı protokolun səhifəsindədir.
meetings-notice-agreed = Protokol dərc edilə bilər
meetings-notice-agreed-text = Bütün heyətlər “{ $title }” iclasının protokolu ilə razılaşdı. Onu dərc etmək olar.
meetings-notice-out = Protokol dərc edildi
meetings-notice-out-text = “{ $title }” iclasının protokolunu indi hamı oxuya bilər.

# What was done, and what cannot be.
meetings-flash-reported = Tarixçəyə əlavə edildi.
meetings-flash-delegation = Heyət qeydə alındı.
meetings-flash-delegation-withdrawn = Heyət geri götürüldü.
meetings-flash-minutes-proposed = Heyətlərdən soruşuldu.
meetings-flash-minutes-renewed = Növbəti versiyaya başlanıldı.
meetings-flash-minutes-answered = Cavab qeyd edildi.
meetings-flash-minutes-published = Protokol dərc edildi. İndi onu hamı oxuya bilər.
meetings-conflict-delegations-over = İclas başa çatıb.
meetings-conflict-delegations-draft = İclas hələ dərc edilməyib.
meetings-conflict-minutes-early = Protokol iclas başlayandan sonra yazılır.
meetings-conflict-minutes-stand = Protokolun vəziyyəti buna imkan vermir. Zəhmət olmasa, ona yenidən baxın.
meetings-conflict-minutes-nobody = Soruşula biləcək heyət yoxdur.
meetings-conflict-minutes-open = Heyətlərin hamısı razılaşmayıb. Zəhmət olmasa, hansı qərarla dərc edildiyini yazın.
meetings-conflict-minutes-answered = Heyətiniz artıq cavab verib.
meetings-conflict-minutes-not-asked = Bu protokol barədə heyətinizdən soruşulmur.
meetings-error-delegate = Zəhmət olmasa, gələn hər kəsin adını yazın.
meetings-error-report = Zəhmət olmasa, nə edildiyini və ya nəyin mane olduğunu yazın.
meetings-error-minutes = Zəhmət olmasa, protokolu yazın.
meetings-error-stance = Zəhmət olmasa, heyətinizin razı olub-olmadığını seçin.
meetings-error-remark = Zəhmət olmasa, nəyin dəyişməli olduğunu yazın.
