# Review by a native reader: looking-title
# Why somebody sees a page that is not for everyone. A role and a place stand as names, never in a case.
ground-title = Bunu neden görebiliyorum?
ground-account = Bu sayfa hesabı olan herkes içindir ve herkese kendisininkini gösterir.
ground-own = Bu sizin kendinize ait.
ground-role = Bu sayfayı rolünüz açıyor: { $role } ({ $place }).
ground-state = Henüz herkese açık değil veya artık açık değil. Durumu: { $state }.
ground-secretariat = sekretarya

# An administrator looks at the portal as one of the roles of their country.
looking-title = Bir rolün gözüyle önizleme
looking-lede = Portalı, sizin çalıştığınız yerde bu role sahip birinin gördüğü gibi görün. Önizleme bitene kadar hiçbir şey değiştirilemez; başlangıcı ve bitişi kaydedilir.
looking-banner = Portalı bu rolle görüyorsunuz: { $role }. Hiçbir şey değiştirilemez.
looking-end = Önizlemeyi bitir
looking-no-step = Bu bir önizleme: bitirilene kadar hiçbir şey değiştirilemez.
