# Review by a native reader: the whole file; above all correction-changes
# Corrections of public texts, which readers get once a reviewer has released them.

# Steps of a correction.
achievements-way-correction-submitted = Düzediş gözden geçirmäge ugradyldy
achievements-way-correction-returned = Düzediş üýtgetmäge gaýtaryldy
achievements-way-correction-released = Düzediş neşir edildi
achievements-way-correction-discarded = Düzedişden ýüz öwrüldi

# The form.
correction-edit-done = Düzediş tamam. Gözden geçirijä ugradylsyn.
correction-edit-text = Bu tekst neşir edilen. Gözden geçiriji siziň sözleriňizi neşir edýänçä, okyjylar öňki teksti görýär.

# A reviewer reads a correction.
correction-review-title = Düzedişi gözden geçir
correction-changes = Okyjylar üçin näme üýtgär
correction-waits = Bu tekstiň düzedişi gözden geçirijä garaşýar.
correction-in-work = Kärdeşiňiz bu teksti düzedýär. Okyjylar neşir edilen teksti görmegini dowam edýär.
correction-show = Nämäniň üýtgejegini görkez
correction-release = Düzedişi neşir et
correction-flash-submitted = Gözden geçirmäge ugradyldy. Okyjylar düzedilen teksti gözden geçiriji neşir edenden soň görer.
correction-flash-released = Neşir edildi. Okyjylar indi düzedilen teksti görýär.
correction-discard = Düzedişden ýüz öwür
correction-discard-text = Okyjylar neşir edilen teksti görmegini dowam edýär, indiki düzediş şondan başlanýar. Bu düzedişiň sözleri görnüşleriň sanawynda galýar.
correction-flash-discarded = Düzedişden ýüz öwrüldi. Okyjylar neşir edilen teksti görmegini dowam edýär.
correction-conflict-none = Bu tekstiň düzedişi ýok; kärdeşiňiz ony neşir etdi ýa-da ondan ýüz öwürdi.
