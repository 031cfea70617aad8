# Review by a native reader: the whole file; above all reach-title, reach-portal

# What reached whom: beside every thing that people are told of, for the organisation that caused it.
reach-title = Kimga nima yetib bordi
reach-lede = Bu haqda portalda va xat orqali xabardor qilinganlar. Tashkilotingizdan boʻlmaganlar faqat sanaladi; xat ochilgan-ochilmagani nomaʼlum.
reach-none = Bu haqda hali hech kimga xabar berilmagan.
reach-portal = Portalda xabar berilgan
reach-tried = Qayta urinilayotgan
reach-sent = Yuborilgan
reach-bounced = Qaytib kelgan
reach-readers = Hisobi yoʻq oʻquvchilar
reach-own = Tashkilotingizda
reach-all = Jami
reach-more = Faqat dastlabki { $count } kishining ismi yozilgan.
reach-kept = Xatlar nima boʻlgani uch oy, portaldagi bildirishnomalar bir yil saqlanadi.
