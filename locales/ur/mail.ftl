# Review by a native reader: mail-from-name
# Mail. The display name of the sender, as it stands in front of the address.
mail-from-name = سجل · ایکو رکن ممالک کی سول رجسٹریشن

# The frame of every mail.
mail-frame-confidential = خفیہ مواد کبھی ای میل سے نہیں بھیجا جاتا؛ آپ اسے داخل ہونے کے بعد پڑھتے ہیں۔ یہ ای میل خودکار طور پر بھیجی گئی ہے اور اس کے جوابات نہیں پڑھے جاتے۔
mail-frame-stop = یہ ای میلیں بند کریں
# The same in the text part; the address follows on a line of its own.
mail-frame-stop-text = یہ ای میلیں بند کرنے کے لیے براہ کرم یہ پتہ کھولیں:
mail-frame-duty = یہ ای میل آپ کو اس لیے ملی کہ یہ آپ کے اکاؤنٹ یا آپ کی ذمہ داری کے بارے میں ہے؛ ایسی ای میلیں بند نہیں کی جا سکتیں۔
mail-frame-choose = منتخب کریں کہ آپ کو اور کیا بتایا جائے

# The mail by which an administrator tries whether mail arrives.
mail-trial-subject = سجل: آزمائشی ای میل
mail-trial-title = پورٹل کی ای میل پہنچ رہی ہے
mail-trial-text = یہ آزمائشی ای میل پورٹل چلانے والوں نے بھیجی ہے۔ کچھ کرنے کی ضرورت نہیں۔
mail-trial-button = پورٹل کھولیں
