# What people are told about drafts of specimens, in the portal’s inbox and on the desk. A title is named only where
# everyone may read it; else the code stands for it.
# To be confirmed by a native reader: the whole file; above all specimens-desk-release

specimens-desk-release = Neşir edilmeli nusga
specimens-desk-appoint = Gözden geçiriji bellemeli
specimens-notice-appointed = Bir nusga üçin gözden geçiriji bellendi
specimens-notice-appointed-text = Ýurduňyzyň administratory { $specimen } nusgasyny neşir edip biljek adamy belledi ({ $time }); ady görkezilenleriň hiç biri neşir edip bilmeýär.
specimens-desk-returned = Gaýtarylan nusga
specimens-notice-submitted = Nusga neşir edilmegine garaşýar
specimens-notice-submitted-text = { $specimen } ugradyldy ({ $time }) we ýurduňyzdan ikinji adama garaşýar.
specimens-notice-returned = Nusga gaýtaryldy
specimens-notice-returned-text = { $specimen } gaýtaryldy ({ $time }). Nämäniň düzedilmelidigi taslamada aýdylýar.
specimens-notice-released = Nusga neşir edildi
specimens-notice-released-text = { $specimen } neşir edildi ({ $time }), indi ol reýestrde.
