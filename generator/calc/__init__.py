"""All calculations: the input of one gemeente in, frozen outcomes out."""
