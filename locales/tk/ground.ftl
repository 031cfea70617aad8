# Review by a native reader: ground-role, looking-title
# Why somebody sees a page that is not for everyone. A role and a place stand as names, never in a case.
ground-title = Muny näme üçin görýärin?
ground-account = Bu sahypa hasaby bar bolan her kime açyk we her kime öz zatlaryny görkezýär.
ground-own = Bu siziň öz zadyňyz.
ground-role = Bu sahypany siziň wezipäňiz açýar: { $role } ({ $place }).
ground-state = Entek hemmelere açyk däl ýa-da indi açyk däl. Ýagdaýy: { $state }.
ground-secretariat = sekretariat

# An administrator looks at the portal as one of the roles of their country.
looking-title = Wezipe hökmünde deslapky görnüş
looking-lede = Portaly siziň işleýän ýeriňizde şu wezipesi bolan adamyň görşi ýaly görüň. Deslapky görnüş gutarýança hiç zat üýtgedilip bilinmez, başlanmagy we gutarmagy ýazylýar.
looking-banner = Portaly şu wezipe bilen görýärsiňiz: { $role }. Hiç zat üýtgedilip bilinmez.
looking-end = Deslapky görnüşi gutarmak
looking-no-step = Bu deslapky görnüş: ol gutarýança hiç zat üýtgedilip bilinmez.
