# Review by a native reader: the whole file; above all reach-title, reach-portal

# What reached whom: beside every thing that people are told of, for the organisation that caused it.
reach-title = Kimə nə çatdı
reach-lede = Bundan portalda və məktubla xəbərdar edilənlər. Qurumunuzdan olmayanlar yalnız sayılır; məktubun açılıb-açılmadığı bilinmir.
reach-none = Bundan hələ heç kim xəbərdar edilməyib.
reach-portal = Portalda bildirilən
reach-tried = Yenidən cəhd edilən
reach-sent = Göndərilən
reach-bounced = Geri qayıdan
reach-readers = Hesabı olmayan oxucular
reach-own = Qurumunuzda
reach-all = Cəmi
reach-more = Yalnız ilk { $count } nəfərin adı yazılıb.
reach-kept = Məktubların taleyi üç ay, portaldakı bildirişlər bir il saxlanılır.
