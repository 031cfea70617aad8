# Review by a native reader: the whole file; above all reach-title, reach-portal

# What reached whom: beside every thing that people are told of, for the organisation that caused it.
reach-title = Kime ne ulaştı
reach-lede = Bundan portalda ve e-postayla haberdar edilenler. Kurumunuzdan olmayanlar yalnızca sayılır; bir e-postanın açılıp açılmadığı bilinmez.
reach-none = Bundan henüz kimse haberdar edilmedi.
reach-portal = Portalda bildirilen
reach-tried = Yeniden denenen
reach-sent = Gönderilen
reach-bounced = Geri dönen
reach-readers = Hesabı olmayan okurlar
reach-own = Kurumunuzda
reach-all = Toplam
reach-more = Yalnızca ilk { $count } kişinin adı yazılıdır.
reach-kept = E-postalara ne olduğu üç ay, portaldaki bildirimler bir yıl saklanır.
