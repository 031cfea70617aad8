# Review by a native reader: looking-title
# Why somebody sees a page that is not for everyone. A role and a place stand as names, never in a case.
ground-title = Bunu niyə görə bilirəm?
ground-account = Bu səhifə hesabı olan hər kəs üçündür və hər kəsə özününkünü göstərir.
ground-own = Bu, özünüzünküdür.
ground-role = Bu səhifəni rolunuz açır: { $role } ({ $place }).
ground-state = Hələ hamıya açıq deyil və ya artıq açıq deyil. Vəziyyəti: { $state }.
ground-secretariat = katiblik

# An administrator looks at the portal as one of the roles of their country.
looking-title = Rol kimi önbaxış
looking-lede = Portalı sizin işlədiyiniz yerdə bu rolu daşıyan şəxsin gördüyü kimi görün. Önbaxış bitənədək heç nə dəyişdirilə bilməz; başlanğıcı və sonu qeydə alınır.
looking-banner = Portalı bu rolda görürsünüz: { $role }. Heç nə dəyişdirilə bilməz.
looking-end = Önbaxışı bitir
looking-no-step = Bu, önbaxışdır: bitənədək heç nə dəyişdirilə bilməz.
